{-# OPTIONS --safe --cubical-compatible #-}

-- Partial fusions as a commutative monoid, and the ways to fold workers: in a row, or in a tree.
--
-- A tree says how the partial fusions of workers are merged, as in a distributed reduce. Its leaves
-- from left to right are the workers in order of arrival. This module proves nothing.

module Butterfly.Monoid.Base where

open import Butterfly.Logic.Base

record CommutativeMonoid : Set₁ where
  infix 4 _≈_
  infixl 6 _∙_
  field
    Carrier : Set
    _≈_ : Carrier → Carrier → Set
    _∙_ : Carrier → Carrier → Carrier
    ε : Carrier
    ≈-refl : ∀ {x} → x ≈ x
    ≈-sym : ∀ {x y} → x ≈ y → y ≈ x
    ≈-trans : ∀ {x y z} → x ≈ y → y ≈ z → x ≈ z
    ∙-cong : ∀ {x y u v} → x ≈ y → u ≈ v → (x ∙ u) ≈ (y ∙ v)
    ∙-assoc : ∀ x y z → ((x ∙ y) ∙ z) ≈ (x ∙ (y ∙ z))
    ∙-comm : ∀ x y → (x ∙ y) ≈ (y ∙ x)
    ∙-unit : ∀ x → (ε ∙ x) ≈ x

data Tree (A : Set) : Set where
  no-workers : Tree A
  worker : A → Tree A
  merged : Tree A → Tree A → Tree A

arrivals : {A : Set} → Tree A → List A
arrivals no-workers = []
arrivals (worker x) = x ∷ []
arrivals (merged s t) = arrivals s ++ arrivals t

-- Two lists are permutations of each other.

infix 4 _↭_
data _↭_ {A : Set} : List A → List A → Set where
  done : [] ↭ []
  keep : ∀ x {xs ys} → xs ↭ ys → (x ∷ xs) ↭ (x ∷ ys)
  exchange : ∀ x y xs → (x ∷ y ∷ xs) ↭ (y ∷ x ∷ xs)
  after : ∀ {xs ys zs} → xs ↭ ys → ys ↭ zs → xs ↭ zs

module Fold (M : CommutativeMonoid) {A : Set} (lift : A → CommutativeMonoid.Carrier M) where
  open CommutativeMonoid M

  row : List A → Carrier
  row [] = ε
  row (x ∷ xs) = lift x ∙ row xs

  reduce : Tree A → Carrier
  reduce no-workers = ε
  reduce (worker x) = lift x
  reduce (merged s t) = reduce s ∙ reduce t

-- The list of all workers of a vector, and of the surviving ones.

tabulate : {A : Set} (n : Nat) → (Fin n → A) → List A
tabulate zero x = []
tabulate (suc n) x = x first ∷ tabulate n (λ i → x (next i))

survivors : {A : Set} (n : Nat) → (Fin n → Bool) → (Fin n → A) → List A
survivors zero alive x = []
survivors (suc n) alive x =
  if alive first then x first ∷ survivors n (λ i → alive (next i)) (λ i → x (next i))
  else survivors n (λ i → alive (next i)) (λ i → x (next i))
