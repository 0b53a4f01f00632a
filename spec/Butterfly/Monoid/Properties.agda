{-# OPTIONS --safe --cubical-compatible #-}

-- N1: however the workers are grouped, and in whatever order they arrive, the merged state is the
-- same (for every number of workers). And a crashed worker is one that was never there: the states
-- of failed workers are read nowhere.
--
-- Nothing is said here of rounding: in floating point the merges of different orders differ by N6's
-- bound.

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

  -- Any grouping: a tree of merges is the row of its arrivals.

  any-grouping : ∀ t → reduce t ≈ row (arrivals t)
  any-grouping nobody = ≈-refl
  any-grouping (worker x) = ≈-trans (≈-sym (∙-unit (lift x))) (∙-comm ε (lift x))
  any-grouping (merged s t) =
    ≈-trans (∙-cong (any-grouping s) (any-grouping t)) (≈-sym (row-++ (arrivals s) (arrivals t)))

  -- Any order: rearranged arrivals give the same row.

  any-order : ∀ {xs ys} → xs ↭ ys → row xs ≈ row ys
  any-order done = ≈-refl
  any-order (keep x p) = ∙-cong ≈-refl (any-order p)
  any-order (exchange x y xs) = ≈-trans (≈-sym (∙-assoc (lift x) (lift y) (row xs)))
    (≈-trans (∙-cong (∙-comm (lift x) (lift y)) ≈-refl) (∙-assoc (lift y) (lift x) (row xs)))
  any-order (after p q) = ≈-trans (any-order p) (any-order q)

  any-order-and-grouping : ∀ s t → arrivals s ↭ arrivals t → reduce s ≈ reduce t
  any-order-and-grouping s t p =
    ≈-trans (any-grouping s) (≈-trans (any-order p) (≈-sym (any-grouping t)))

  -- Survivors: failed workers count as the empty state, and what they hold does not matter.

  masked : (n : Nat) → (Fin n → Bool) → (Fin n → A) → Carrier
  masked zero alive x = ε
  masked (suc n) alive x =
    (if alive first then lift (x first) else ε) ∙ masked n (λ i → alive (next i)) (λ i → x (next i))

  survivors-answer : ∀ n alive x → masked n alive x ≈ row (survivors n alive x)
  survivors-answer zero alive x = ≈-refl
  survivors-answer (suc n) alive x with alive first
  ... | true = ∙-cong ≈-refl (survivors-answer n (λ i → alive (next i)) (λ i → x (next i)))
  ... | false = ≈-trans (∙-unit _) (survivors-answer n (λ i → alive (next i)) (λ i → x (next i)))

the-dead-are-not-read : ∀ {A : Set} n alive (x y : Fin n → A) →
  (∀ i → alive i ≡ true → x i ≡ y i) → survivors n alive x ≡ survivors n alive y
the-dead-are-not-read zero alive x y h = refl
the-dead-are-not-read (suc n) alive x y h with alive first in e
... | true = cong₂ _∷_ (h first e)
  (the-dead-are-not-read n (λ i → alive (next i)) (λ i → x (next i)) (λ i → y (next i))
    (λ i → h (next i)))
... | false =
  the-dead-are-not-read n (λ i → alive (next i)) (λ i → x (next i)) (λ i → y (next i))
    (λ i → h (next i))
