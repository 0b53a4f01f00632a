{-# OPTIONS --safe --cubical-compatible #-}

-- A logarithm as a record of its law, log(xy) = log x + log y for positive numbers, and the one
-- inequality that theorems add to it: log x ≤ x − 1.
--
-- Nothing is claimed here but that the record is not empty (the logarithm that is zero everywhere).
-- The inequality is a hypothesis and not a field: over the rationals no logarithm has it. That the
-- real logarithm does is calculus.

open import Butterfly.Algebra.Base

module Butterfly.Logarithm.Base (F : OrderedField) where

open OrderedField F

record Logarithm : Set where
  field
    log : Carrier → Carrier
    log-cong : ∀ {x y} → x ≈ y → log x ≈ log y
    log-product : ∀ {x y} → 0# < x → 0# < y → log (x · y) ≈ (log x + log y)

zero-logarithm : Logarithm
zero-logarithm = record
  { log = λ _ → 0#
  ; log-cong = λ _ → ≈-refl
  ; log-product = λ _ _ → ≈-sym (+-unit 0#)
  }

Below-tangent : Logarithm → Set
Below-tangent L = ∀ {x} → 0# < x → Logarithm.log L x ≤ (x - 1#)
