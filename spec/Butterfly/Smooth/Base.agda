{-# OPTIONS --safe --cubical-compatible #-}

-- What it takes to call functions smooth: a predicate closed under the operations that fusion is
-- made of. Division enters as a law (whatever inverts a smooth function everywhere is smooth), exp
-- and log as a record of their own, and so do roots and implicit functions.
--
-- The records say nothing of derivatives. A structure names a function that it does not call smooth,
-- so that calling everything smooth is not lawful. Congruence and Extensional are instances; that the
-- smooth functions of the real numbers are another, which leave out ReLU, is calculus.

open import Butterfly.Algebra.Base

module Butterfly.Smooth.Base (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R

-- A point (u, x), and a point (u, v, x).

at : {A : Set} → Carrier → (A → Carrier) → ⊤ ⊎ A → Carrier
at u x (left _) = u
at u x (right a) = x a

between : {A : Set} → Carrier → Carrier → (A → Carrier) → Bool ⊎ A → Carrier
between u v x (left b) = if b then u else v
between u v x (right a) = x a

record SmoothStructure : Set₁ where
  field
    Smooth : {A : Set} → ((A → Carrier) → Carrier) → Set
    smooth-coordinate : ∀ {A : Set} (a : A) → Smooth (λ x → x a)
    smooth-constant : ∀ {A : Set} (c : Carrier) → Smooth {A} (λ _ → c)
    smooth-+ : ∀ {A : Set} {f g : (A → Carrier) → Carrier} → Smooth f → Smooth g →
      Smooth (λ x → f x + g x)
    smooth-· : ∀ {A : Set} {f g : (A → Carrier) → Carrier} → Smooth f → Smooth g →
      Smooth (λ x → f x · g x)
    smooth-compose : ∀ {A B : Set} {f : (B → Carrier) → Carrier} {g : B → (A → Carrier) → Carrier} →
      Smooth f → (∀ b → Smooth (g b)) → Smooth (λ x → f (λ b → g b x))
    smooth-cong : ∀ {A : Set} {f g : (A → Carrier) → Carrier} → (∀ x → f x ≈ g x) → Smooth f →
      Smooth g
    smooth-inverse : ∀ {A : Set} {f g : (A → Carrier) → Carrier} → (∀ x → (f x · g x) ≈ 1#) →
      Smooth f → Smooth g
    rough : (⊤ → Carrier) → Carrier
    rough-is-not-smooth : ¬ Smooth rough

record Exponential (S : SmoothStructure) : Set₁ where
  open SmoothStructure S
  field
    exp log : Carrier → Carrier
    exp-positive : ∀ x → 0# < exp x
    exp-sum : ∀ x y → exp (x + y) ≈ (exp x · exp y)
    smooth-exp : ∀ {A : Set} {f : (A → Carrier) → Carrier} → Smooth f → Smooth (λ x → exp (f x))
    smooth-log : ∀ {A : Set} {f : (A → Carrier) → Carrier} → (∀ x → 0# < f x) → Smooth f →
      Smooth (λ x → log (f x))

-- What is solved for is smooth: a positive root of a smooth function, and, by the implicit-function
-- law, the zero m of a g(u, x) that rises in u, g(u, x) − g(v, x) = (u − v) q(u, v, x) with q
-- positive, where g and q are smooth in all.

record Solving (S : SmoothStructure) : Set₁ where
  open SmoothStructure S
  field
    smooth-root : ∀ {A : Set} {f g : (A → Carrier) → Carrier} →
      (∀ x → 0# < g x) → (∀ x → (g x · g x) ≈ f x) → Smooth f → Smooth g
    smooth-implicit : ∀ {A : Set} {g : (⊤ ⊎ A → Carrier) → Carrier} {q : (Bool ⊎ A → Carrier) →
      Carrier}
      {m : (A → Carrier) → Carrier} → Smooth g → Smooth q → (∀ z → 0# < q z) →
      (∀ u v x → (g (at u x) - g (at v x)) ≈ ((u - v) · q (between u v x))) →
      (∀ x → g (at (m x) x) ≈ 0#) → Smooth m
