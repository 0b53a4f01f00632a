{-# OPTIONS --safe --cubical-compatible #-}

-- When fusion preserves a capability: the hypotheses that the specification's `fusion_correct`
-- lacks.
--
-- Either every worker is accurate on the input, or the worker's own weight is large enough to carry
-- its answer alone. Without a hypothesis the property is false: Butterfly.Model.Refuted.

open import Butterfly.Algebra.Base

module Butterfly.Model.Properties (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Properties R
open import Butterfly.Pool.Base using (Weights; Distribution; Gate)
open import Butterfly.Pool.Properties R
open import Butterfly.Model.Base R
open Weights
open Distribution

module _ {Input : Set} {d n : Nat} (gate : Gate R Input n) where

  correct-if-all-accurate : ∀ {τ} {C : Fin n → Capability Input d}
    (workers : ∀ i → Worker Input d (at-least Input d τ) (C i)) →
    (∀ i j x y → C i x y → τ ≤ probability (Worker.model (workers j) x) y) →
      Fusion-correct Input d gate workers
  correct-if-all-accurate {τ} workers all i x y c =
    range-below (gate x) (λ j → probability (Worker.model (workers j) x)) y τ (λ j → all i j x y c)

  correct-if-weight-suffices : ∀ {α τ} {C : Fin n → Capability Input d}
    (workers : ∀ i → Worker Input d (at-least Input d α) (C i)) →
    (∀ i x y → C i x y → τ ≤ (weight (gate x) i · α)) →
    ∀ i x y → C i x y → at-least Input d τ (Fusion Input d gate workers x) y
  correct-if-weight-suffices {α} workers enough i x y c =
    enough i x y c
    ≤∙ ·-monoˡ (weight-≥0 (gate x) i) (Worker.evidence (workers i) x y c)
    ≤∙ term-≤ n (λ j → ·-≥0 (weight-≥0 (gate x) j)
      (probability-≥0 (Worker.model (workers j) x) y)) i
