{-# OPTIONS --safe --cubical-compatible #-}

-- Partial fusions as a commutative monoid, and the ways of folding workers into one: in a row, or
-- in any tree.
--
-- A tree says how the partial fusions of workers are merged (a distributed reduce is one); its
-- leaves, read from left to right, say in which order they arrived. Nothing is claimed here.

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
  nobody : Tree A
  worker : A → Tree A
  merged : Tree A → Tree A → Tree A

arrivals : {A : Set} → Tree A → List A
arrivals nobody = []
arrivals (worker x) = x ∷ []
arrivals (merged s t) = arrivals s ++ arrivals t

-- Two lists are rearrangements of each other.

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
  reduce nobody = ε
  reduce (worker x) = lift x
  reduce (merged s t) = reduce s ∙ reduce t

-- The list of the workers of a vector, and of those alive.

everyone : {A : Set} (n : Nat) → (Fin n → A) → List A
everyone zero x = []
everyone (suc n) x = x first ∷ everyone n (λ i → x (next i))

survivors : {A : Set} (n : Nat) → (Fin n → Bool) → (Fin n → A) → List A
survivors zero alive x = []
survivors (suc n) alive x =
  if alive first then x first ∷ survivors n (λ i → alive (next i)) (λ i → x (next i))
  else survivors n (λ i → alive (next i)) (λ i → x (next i))
