{-# OPTIONS --safe --cubical-compatible #-}

-- A second smooth structure that does not call everything smooth, and one in which what is solved
-- for is smooth: over any ring, the functions that respect its equality. Over the rationals the
-- numerator is not one of them, since 1/2 and 2/4 are equal.
--
-- This shows that the laws of roots and of implicit functions can be kept, and no more: its exp is
-- the constant 1.

open import Butterfly.Algebra.Base

module Butterfly.Smooth.Extensional where

open import Butterfly.Logic.Base
open import Butterfly.Rational.Base as Fraction using (ℚ; _⊖_/1+_; equal; _/_)
open import Butterfly.Rational.Properties using (rationals)
open import Butterfly.Smooth.Base using (SmoothStructure; Solving; Exponential)

module Extensional (R : OrderedRing) where
  open OrderedRing R
  open import Butterfly.Algebra.Properties R
  open import Butterfly.Smooth.Base R using (at; between)

  Respects : {A : Set} → ((A → Carrier) → Carrier) → Set
  Respects f = ∀ x y → (∀ a → x a ≈ y a) → f x ≈ f y

  -- With a function that does not respect the equality.

  extensional : (rough : (⊤ → Carrier) → Carrier) → ¬ Respects rough → SmoothStructure R
  extensional rough is-rough = record
    { Smooth = Respects
    ; smooth-coordinate = λ a x y h → h a
    ; smooth-constant = λ c x y h → ≈-refl
    ; smooth-+ = λ hf hg x y h → +-cong (hf x y h) (hg x y h)
    ; smooth-· = λ hf hg x y h → ·-cong (hf x y h) (hg x y h)
    ; smooth-compose = λ hf hg x y h → hf _ _ (λ b → hg b x y h)
    ; smooth-cong = λ e hf x y h → ≈-sym (e x) ∙ hf x y h ∙ e y
    ; smooth-inverse = λ {A} {f} {g} inverts hf x y h →
        solve (g x ∷ []) 𝕒 (𝕒 ⊗ 𝟙) refl
          ∙ ·-cong ≈-refl (≈-sym (inverts y) ∙ ·-cong (≈-sym (hf x y h)) ≈-refl)
        ∙ solve (f x ∷ g x ∷ g y ∷ []) (𝕓 ⊗ (𝕒 ⊗ 𝕔)) ((𝕒 ⊗ 𝕓) ⊗ 𝕔) refl
        ∙ ·-cong (inverts x) ≈-refl ∙ ·-unit (g y)
    ; rough = rough
    ; rough-is-not-smooth = is-rough
    }

  solving : ∀ {rough} (is-rough : ¬ Respects rough) → Solving R (extensional rough is-rough)
  solving is-rough = record
    { smooth-root = λ {A} {f} {g} positive square hf x y h → ≤-antisym
        (root-mono (<⇒≤ (positive y)) (≤-reflexive (square x ∙ hf x y h ∙ ≈-sym (square y))))
        (root-mono (<⇒≤ (positive x)) (≤-reflexive
          (square y ∙ ≈-sym (hf x y h) ∙ ≈-sym (square x))))
    ; smooth-implicit = λ {A} {g} {q} {m} hg hq positive rises zero-at x y h →
        let other : g (at (m y) x) ≈ 0#
            other = hg (at (m y) x) (at (m y) y) (λ { (left _) → ≈-refl ; (right a) → h a }) ∙ zero-at y
            flat : ((m x - m y) · q (between (m x) (m y) x)) ≈ 0#
            flat = ≈-sym (rises (m x) (m y) x) ∙ +-cong (zero-at x) (-‿cong other) ∙ +-inverse 0#
        in equal-if (positive (between (m x) (m y) x)) flat
    }
    where
    equal-if : ∀ {u v z} → 0# < z → ((u - v) · z) ≈ 0# → u ≈ v
    equal-if {u} {v} {z} z>0 e = ≤-antisym
      (≥0-difference (negate-≥0 (·-cancel z>0 (≤-reflexive (e ∙ ≈-sym (·-zero z))))
        ≤≈ solve (u ∷ v ∷ []) (neg (𝕒 ⊝ 𝕓)) (𝕓 ⊝ 𝕒) refl))
      (≥0-difference (·-cancel z>0 (≤-reflexive (·-zero z ∙ ≈-sym e))))

  constant-exponential : ∀ {rough} (is-rough : ¬ Respects rough) →
    Exponential R (extensional rough is-rough)
  constant-exponential is-rough = record
    { exp = λ _ → 1#
    ; log = λ _ → 0#
    ; exp-positive = λ _ → 0<1
    ; exp-sum = λ _ _ → ≈-sym (·-unit 1#)
    ; smooth-exp = λ _ x y h → ≈-refl
    ; smooth-log = λ _ _ x y h → ≈-refl
    }

open Extensional (OrderedField.ring rationals) using (Respects; extensional)

numerator : ℚ → ℚ
numerator x = ℚ.positive x ⊖ 0 /1+ 0

numerator-respects-not : ¬ Respects (λ (x : ⊤ → ℚ) → numerator (x tt))
numerator-respects-not respects =
  one≢two (Fraction._≈_.crossed (respects (λ _ → 1 / 2) (λ _ → 2 / 4) (λ _ → equal refl)))
  where
  one≢two : ¬ (1 ≡ 2)
  one≢two ()

over-rationals : SmoothStructure (OrderedField.ring rationals)
over-rationals = extensional (λ x → numerator (x tt)) numerator-respects-not

numerator-is-not-smooth : ¬ SmoothStructure.Smooth over-rationals (λ (x : ⊤ → ℚ) → numerator (x tt))
numerator-is-not-smooth = numerator-respects-not
