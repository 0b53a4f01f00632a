{-# OPTIONS --safe --cubical-compatible #-}

-- A Cartesian differential structure with adjoints: maps between spaces of numbers, each with a
-- reverse derivative that pulls a gradient at its output back to one at its input, and the laws of
-- composition and pairing that these obey.
--
-- Nothing is said of what the maps are. Butterfly.Gradient.Polynomial is an instance; that the real
-- smooth maps are another is calculus, and not proved here.

open import Butterfly.Algebra.Base

module Butterfly.Gradient.Base (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Sum.Base semiring using (sum)

-- The shape of a space: one number, two spaces side by side, k copies of a space.

data Shape : Set where
  number : Shape
  both : Shape → Shape → Shape
  copies : Nat → Shape → Shape

Coordinate : Shape → Set
Coordinate number = ⊤
Coordinate (both A B) = Coordinate A ⊎ Coordinate B
Coordinate (copies k A) = Fin k × Coordinate A

Point : Shape → Set
Point A = Coordinate A → Carrier

_≈ₚ_ : {A : Shape} → Point A → Point A → Set
x ≈ₚ y = ∀ a → x a ≈ y a
infix 4 _≈ₚ_

record ReverseDifferential : Set₁ where
  field
    Map : Shape → Shape → Set
    apply : ∀ {A B} → Map A B → Point A → Point B
    compose : ∀ {A B C} → Map B C → Map A B → Map A C
    pair : ∀ {A B C} → Map A B → Map A C → Map A (both B C)
    each : ∀ {A B k} → (Fin k → Map A B) → Map A (copies k B)
    reverse : ∀ {A B} → Map A B → Point A → Point B → Point A
    apply-compose : ∀ {A B C} (g : Map B C) (f : Map A B) x → apply (compose g f) x ≈ₚ apply g
      (apply f x)
    apply-pair : ∀ {A B C} (f : Map A B) (g : Map A C) x →
      (∀ b → apply (pair f g) x (left b) ≈ apply f x b) ×
        (∀ c → apply (pair f g) x (right c) ≈ apply g x c)
    apply-each : ∀ {A B k} (f : Fin k → Map A B) x i b → apply (each f) x (i , b) ≈ apply (f i) x b
    reverse-cong : ∀ {A B} (f : Map A B) x {c c′} → c ≈ₚ c′ → reverse f x c ≈ₚ reverse f x c′
    reverse-compose : ∀ {A B C} (g : Map B C) (f : Map A B) x c →
      reverse (compose g f) x c ≈ₚ reverse f x (reverse g (apply f x) c)
    reverse-pair : ∀ {A B C} (f : Map A B) (g : Map A C) x c a →
      reverse (pair f g) x c a ≈ (reverse f x (λ b → c (left b)) a + reverse g x
        (λ b → c (right b)) a)
    reverse-each : ∀ {A B k} (f : Fin k → Map A B) x c a →
      reverse (each f) x c a ≈ sum k (λ i → reverse (f i) x (λ b → c (i , b)) a)

  -- The gradient of a map to one number.

  gradient : ∀ {A} → Map A number → Point A → Point A
  gradient f x = reverse f x (λ _ → 1#)
