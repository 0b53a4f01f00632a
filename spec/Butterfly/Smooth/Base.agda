{-# OPTIONS --safe --cubical-compatible #-}

-- What it takes to call functions smooth: a predicate closed under the operations that fusion is made of. Division
-- enters as a law (whatever inverts a smooth function everywhere is smooth), and exp and log as a record of their own.
--
-- The record says nothing of derivatives: a structure that calls everything smooth satisfies it, so Properties shows
-- one that does not.

open import Butterfly.Algebra.Base

module Butterfly.Smooth.Base (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R

record SmoothStructure : Set₁ where
  field
    Smooth : {A : Set} → ((A → Carrier) → Carrier) → Set
    smooth-coordinate : ∀ {A : Set} (a : A) → Smooth (λ x → x a)
    smooth-constant : ∀ {A : Set} (c : Carrier) → Smooth {A} (λ _ → c)
    smooth-+ : ∀ {A : Set} {f g : (A → Carrier) → Carrier} → Smooth f → Smooth g → Smooth (λ x → f x + g x)
    smooth-· : ∀ {A : Set} {f g : (A → Carrier) → Carrier} → Smooth f → Smooth g → Smooth (λ x → f x · g x)
    smooth-compose : ∀ {A B : Set} {f : (B → Carrier) → Carrier} {g : B → (A → Carrier) → Carrier} →
      Smooth f → (∀ b → Smooth (g b)) → Smooth (λ x → f (λ b → g b x))
    smooth-inverse : ∀ {A : Set} {f g : (A → Carrier) → Carrier} → (∀ x → (f x · g x) ≈ 1#) → Smooth f → Smooth g

record Exponential (S : SmoothStructure) : Set₁ where
  open SmoothStructure S
  field
    exp log : Carrier → Carrier
    exp-positive : ∀ x → 0# < exp x
    exp-sum : ∀ x y → exp (x + y) ≈ (exp x · exp y)
    smooth-exp : ∀ {A : Set} {f : (A → Carrier) → Carrier} → Smooth f → Smooth (λ x → exp (f x))
    smooth-log : ∀ {A : Set} {f : (A → Carrier) → Carrier} → (∀ x → 0# < f x) → Smooth f → Smooth (λ x → log (f x))
