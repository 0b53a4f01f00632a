{-# OPTIONS --safe --cubical-compatible #-}

-- N1: every grouping and every order of arrival of the workers gives the same merged state, for
-- every number of workers. The states of failed workers are not read, so a crashed worker counts as
-- absent.
--
-- This module is about exact numbers. In floating point, merges in different orders differ by at
-- most N6's bound.

open import Butterfly.Monoid.Base

module Butterfly.Monoid.Properties (M : CommutativeMonoid) where

open import Butterfly.Logic.Base
open CommutativeMonoid M

module _ {A : Set} (lift : A → Carrier) where
  open Fold M lift

  row-++ : ∀ xs ys → row (xs ++ ys) ≈ (row xs ∙ row ys)
  row-++ [] ys = ≈-sym (∙-unit (row ys))
  row-++ (x ∷ xs) ys = ≈-trans (∙-cong ≈-refl (row-++ xs ys))
    (≈-sym (∙-assoc (lift x) (row xs) (row ys)))

  -- Any grouping: reducing a tree is the same as folding the row of its arrivals.

  any-grouping : ∀ t → reduce t ≈ row (arrivals t)
  any-grouping no-workers = ≈-refl
  any-grouping (worker x) = ≈-trans (≈-sym (∙-unit (lift x))) (∙-comm ε (lift x))
  any-grouping (merged s t) =
    ≈-trans (∙-cong (any-grouping s) (any-grouping t)) (≈-sym (row-++ (arrivals s) (arrivals t)))

  -- Any order: permuted arrivals have the same fold.

  any-order : ∀ {xs ys} → xs ↭ ys → row xs ≈ row ys
  any-order done = ≈-refl
  any-order (keep x p) = ∙-cong ≈-refl (any-order p)
  any-order (exchange x y xs) = ≈-trans (≈-sym (∙-assoc (lift x) (lift y) (row xs)))
    (≈-trans (∙-cong (∙-comm (lift x) (lift y)) ≈-refl) (∙-assoc (lift y) (lift x) (row xs)))
  any-order (after p q) = ≈-trans (any-order p) (any-order q)

  any-order-and-grouping : ∀ s t → arrivals s ↭ arrivals t → reduce s ≈ reduce t
  any-order-and-grouping s t p =
    ≈-trans (any-grouping s) (≈-trans (any-order p) (≈-sym (any-grouping t)))

  -- Survivors: failed workers count as the empty state.

  masked : (n : Nat) → (Fin n → Bool) → (Fin n → A) → Carrier
  masked zero alive x = ε
  masked (suc n) alive x =
    (if alive first then lift (x first) else ε) ∙ masked n (λ i → alive (next i)) (λ i → x (next i))

  masked-is-survivors : ∀ n alive x → masked n alive x ≈ row (survivors n alive x)
  masked-is-survivors zero alive x = ≈-refl
  masked-is-survivors (suc n) alive x with alive first
  ... | true = ∙-cong ≈-refl (masked-is-survivors n (λ i → alive (next i)) (λ i → x (next i)))
  ... | false = ≈-trans (∙-unit _) (masked-is-survivors n (λ i → alive (next i)) (λ i → x (next i)))

failed-workers-are-not-read : ∀ {A : Set} n alive (x y : Fin n → A) →
  (∀ i → alive i ≡ true → x i ≡ y i) → survivors n alive x ≡ survivors n alive y
failed-workers-are-not-read zero alive x y h = refl
failed-workers-are-not-read (suc n) alive x y h with alive first in e
... | true = cong₂ _∷_ (h first e)
  (failed-workers-are-not-read n (λ i → alive (next i)) (λ i → x (next i)) (λ i → y (next i))
    (λ i → h (next i)))
... | false =
  failed-workers-are-not-read n (λ i → alive (next i)) (λ i → x (next i)) (λ i → y (next i))
    (λ i → h (next i))
