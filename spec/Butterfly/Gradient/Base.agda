{-# OPTIONS --safe --cubical-compatible #-}

-- A Cartesian differential structure with adjoints: maps between spaces of numbers, each with a
-- derivative along a direction, a reverse derivative that pulls a gradient at its output back to
-- one at its input, and the laws of composition and pairing that these obey.
--
-- The derivative is the rate of the map: along any direction the error is at most K t², for t from
-- 0 to 1. The reverse derivative is its adjoint. So over a field no structure may call every
-- gradient 0: Butterfly.Gradient.Unique. Nothing else is said of what the maps are.
-- Butterfly.Gradient.Polynomial is an instance; that the real smooth maps are another is calculus,
-- and not proved here.

open import Butterfly.Algebra.Base

module Butterfly.Gradient.Base (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R using (∣_∣)
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

-- Sums over the coordinates of a shape, and the product of two points.

over : (A : Shape) → (Coordinate A → Carrier) → Carrier
over number f = f tt
over (both A B) f = over A (λ a → f (left a)) + over B (λ b → f (right b))
over (copies k A) f = sum k (λ i → over A (λ a → f (i , a)))

inner : (A : Shape) → Point A → Point A → Carrier
inner A x y = over A (λ a → x a · y a)

-- The point at t along a direction.

along : {A : Shape} → Point A → Point A → Carrier → Point A
along x v t a = x a + t · v a

record ReverseDifferential : Set₁ where
  field
    Map : Shape → Shape → Set
    apply : ∀ {A B} → Map A B → Point A → Point B
    compose : ∀ {A B C} → Map B C → Map A B → Map A C
    pair : ∀ {A B C} → Map A B → Map A C → Map A (both B C)
    each : ∀ {A B k} → (Fin k → Map A B) → Map A (copies k B)
    derivative : ∀ {A B} → Map A B → Point A → Point A → Point B
    reverse : ∀ {A B} → Map A B → Point A → Point B → Point A
    apply-compose : ∀ {A B C} (g : Map B C) (f : Map A B) x → apply (compose g f) x ≈ₚ apply g
      (apply f x)
    apply-pair : ∀ {A B C} (f : Map A B) (g : Map A C) x →
      (∀ b → apply (pair f g) x (left b) ≈ apply f x b) ×
        (∀ c → apply (pair f g) x (right c) ≈ apply g x c)
    apply-each : ∀ {A B k} (f : Fin k → Map A B) x i b → apply (each f) x (i , b) ≈ apply (f i) x b
    derivative-rate : ∀ {A B} (f : Map A B) x v b → Σ Carrier λ K → ∀ t → 0# ≤ t → t ≤ 1# →
      ∣ apply f (along x v t) b - (apply f x b + t · derivative f x v b) ∣ ≤ ((t · t) · K)
    adjoint : ∀ {A B} (f : Map A B) x v c →
      inner B (derivative f x v) c ≈ inner A v (reverse f x c)
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
