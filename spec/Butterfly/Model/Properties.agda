{-# OPTIONS --safe --cubical-compatible #-}

-- When fusion preserves a capability: the hypotheses that the specification's `fusion_correct`
-- lacks.
--
-- Either every worker is accurate on the input; or the worker's own weight is large enough to carry
-- its answer alone; or those that know the answer know it by a margin, and their weighted margins
-- outweigh the weight of the others, of which nothing is asked. Without a hypothesis the property is
-- false: Butterfly.Model.Refuted.

open import Butterfly.Algebra.Base

module Butterfly.Model.Properties (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Properties R
open import Butterfly.Pool.Base using (Weights; Distribution; Gate)
open import Butterfly.Pool.Properties R
open import Butterfly.Model.Base R
open import Butterfly.Retention.Properties R using (margin-certificate)
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

  -- Under margins: a worker is accurate where its answer leads every other token by m.

  leads-by : Carrier → Accurate Input d
  leads-by m p y = ∀ z → same d y z ≡ false → m ≤ (probability p y - probability p z)

  correct-if-margins-outweigh : ∀ {m} {C : Fin n → Capability Input d}
    (workers : ∀ i → Worker Input d (leads-by m) (C i))
    (knows : Input → Fin d → Fin n → Bool) →
    (∀ x y j → knows x y j ≡ true → C j x y) →
    (∀ i x y → C i x y → sum n (λ j → when (not (knows x y j)) (weight (gate x) j))
      < sum n (λ j → when (knows x y j) (weight (gate x) j · m))) →
    ∀ i x y → C i x y → most-probable Input d (Fusion Input d gate workers x) y
  correct-if-margins-outweigh {m} workers knows able outweigh i x y c =
    margin-certificate d (gate x) (λ j → Worker.model (workers j) x) y (knows x y) (λ _ → m)
      (λ j e → Worker.evidence (workers j) x y (able x y j e)) (outweigh i x y c)
