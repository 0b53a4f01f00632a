{-# OPTIONS --safe --cubical-compatible #-}

-- The sum of absolute values is a norm that reads absolute values only, in every number of
-- coordinates: neither record of Butterfly.Space.Base is empty.

open import Butterfly.Algebra.Base

module Butterfly.Space.Properties (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Properties R
open import Butterfly.Space.Base R

sum-norm : (d : Nat) → AbsoluteNorm (Fin d)
sum-norm d = record
  { space = record
    { ‖_‖ = λ x → sum d (λ v → ∣ x v ∣)
    ; ‖‖-cong = λ h → sum-cong d (λ v → ∣∣-cong (h v))
    ; ‖‖-≥0 = λ x → sum-≥0 d (λ v → ∣∣-≥0 (x v))
    ; ‖‖-zero = sum-cong d (λ _ → ∣∣-of-≥0 ≤-refl) ∙ sum-zero d
    ; ‖‖-negate = λ x → sum-cong d (λ v → ∣∣-negate (x v))
    ; ‖‖-scale = λ {w} x w≥0 → sum-cong d (λ v → ∣∣-scale (x v) w≥0) ∙ sum-scale d w (λ v → ∣ x v ∣)
    ; ‖‖-triangle = λ x y → sum-mono d (λ v → triangle (x v) (y v)) ≤≈ sum-+ d (λ v → ∣ x v ∣)
      (λ v → ∣ y v ∣)
    }
  ; ‖‖-mono = λ h → sum-mono d h
  }
