{-# OPTIONS --safe --cubical-compatible #-}

-- T7.2 in the forms that hold, for every number of workers.
--
-- /soft: accuracy is the expected probability of the right token over a finite set of samples with
-- any measure; weights are constant; the ensemble is the other workers renormalised. Then the
-- specification's bound is an equality. (With a gate it breaks, and with accuracy as a share of
-- argmaxes it is false: Butterfly.Retention.Refuted.)
-- /logloss: Jensen's inequality for every concave score that has a supergradient;
-- Butterfly.Logarithm.Properties applies it to logarithms.
-- /margin: where the right workers' weighted margins outweigh the weight of the others, the fusion
-- is right.

open import Butterfly.Algebra.Base

module Butterfly.Retention.Properties (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Properties R
open import Butterfly.Pool.Base using (Weights; Distribution)
open import Butterfly.Pool.Properties R
open Weights
open Distribution

-- Samples with a measure, and the probability that a model gives to the right token of each.

module _ (samples : Nat) (measure : Fin samples → Carrier) where

  accuracy : (Fin samples → Carrier) → Carrier
  accuracy correct = weighted samples measure correct

  module _ {n : Nat} (w : Weights R n) (correct : Fin n → Fin samples → Carrier) where

    accuracy-fused : Carrier
    accuracy-fused = accuracy (λ s → fused w correct s)

    fused-is-mean : accuracy-fused ≈ weighted n (weight w) (λ i → accuracy (correct i))
    fused-is-mean =
      sum-cong samples (λ s → ≈-sym (weighted-scale n (weight w) (measure s) (λ i → correct i s)))
      ∙ weighted-sum n samples (weight w) (λ i s → measure s · correct i s)

    -- E is the accuracy of the other workers, renormalised: (1 − wᵢ) E = Σ_{j ≠ i} wⱼ αⱼ.

    Others : Fin n → Carrier → Set
    Others i E = ((1# - weight w i) · E) ≈ sum n
      (λ j → when (not (same n i j)) (weight w j · accuracy (correct j)))

    soft-retention : ∀ i E → Others i E →
      accuracy-fused ≈ (weight w i · accuracy (correct i) + (1# - weight w i) · E)
    soft-retention i E others =
      fused-is-mean ∙ sum-split n (same n i) (λ j → weight w j · accuracy (correct j))
      ∙ +-cong (sum-only n i (λ j → weight w j · accuracy (correct j))) (≈-sym others)

    -- The corollary: what the specialist adds is its weight times its lead over the others.

    specialist-gain : ∀ i E → Others i E → (accuracy-fused - E) ≈
      (weight w i · (accuracy (correct i) - E))
    specialist-gain i E others = +-cong (soft-retention i E others) ≈-refl
      ∙ solve (weight w i ∷ accuracy (correct i) ∷ E ∷ []) ((𝕒 ⊗ 𝕓 ⊕ (𝟙 ⊝ 𝕒) ⊗ 𝕔) ⊝ 𝕔)
        (𝕒 ⊗ (𝕓 ⊝ 𝕔)) refl

    specialist-improves : ∀ i E → Others i E → E ≤ accuracy (correct i) → E ≤ accuracy-fused
    specialist-improves i E others better = ≥0-difference
      (·-≥0 (weight-≥0 w i) (difference-≥0 better) ≤≈ ≈-sym (specialist-gain i E others))

-- T7.2/logloss. A score is concave with a supergradient when, on its domain, each of its tangents
-- lies above it.

record ConcaveScore : Set₁ where
  field
    Domain : Carrier → Set
    score : Carrier → Carrier
    slope : Carrier → Carrier
    tangent-above : ∀ {a x} → Domain a → Domain x → (score x - score a) ≤ (slope a · (x - a))

jensen : ∀ {n} (S : ConcaveScore) (w : Weights R n) (p : Fin n → Carrier) →
  (∀ i → ConcaveScore.Domain S (p i)) → ConcaveScore.Domain S (weighted n (weight w) p) →
  weighted n (weight w) (λ i → ConcaveScore.score S (p i))
    ≤ ConcaveScore.score S (weighted n (weight w) p)
jensen {n} S w p inside mean-inside = ≥0-difference
  (solve [] 𝟘 (neg 𝟘) refl ≈≤ negate slack
    ≤≈ (-‿cong above ∙ solve (score f ∷ mean ∷ []) (neg (𝕓 ⊝ 𝕒)) (𝕒 ⊝ 𝕓) refl))
  where
  open ConcaveScore S
  f mean : Carrier
  f = weighted n (weight w) p
  mean = weighted n (weight w) (λ i → score (p i))
  above : weighted n (weight w) (λ i → score (p i) - score f) ≈ (mean - score f)
  above = weighted-difference n (weight w) (λ i → score (p i)) (λ _ → score f)
    ∙ +-cong ≈-refl (-‿cong (unanimous w (score f)))
  slack : weighted n (weight w) (λ i → score (p i) - score f) ≤ 0#
  slack = weighted-mono n (weight-≥0 w) (λ i → tangent-above mean-inside (inside i))
    ≤≈ (weighted-scale n (weight w) (slope f) (λ i → p i - f)
      ∙ ·-cong ≈-refl (weighted-difference n (weight w) p (λ _ → f)
        ∙ +-cong ≈-refl (-‿cong (unanimous w f)) ∙ +-inverse f)
      ∙ solve (slope f ∷ []) (𝕒 ⊗ 𝟘) 𝟘 refl)

-- The record is not empty: minus the square is concave, with a supergradient.

quadratic-score : ConcaveScore
quadratic-score = record
  { Domain = λ _ → ⊤
  ; score = λ x → - (x · x)
  ; slope = λ a → - (a + a)
  ; tangent-above = λ {a} {x} _ _ → ≥0-difference
      (square-≥0 (x - a) ≤≈ solve (a ∷ x ∷ []) ((𝕓 ⊝ 𝕒) ⊗ (𝕓 ⊝ 𝕒))
        (neg (𝕒 ⊕ 𝕒) ⊗ (𝕓 ⊝ 𝕒) ⊝ (neg (𝕓 ⊗ 𝕓) ⊝ neg (𝕒 ⊗ 𝕒))) refl)
  }

-- T7.2/margin. The workers in A are right about y with margins mᵢ; of the others nothing is known.

margin-certificate : ∀ {n} d (w : Weights R n) (p : Fin n → Distribution R d) (y : Fin d)
  (A : Fin n → Bool) (m : Fin n → Carrier) →
  (∀ i → A i ≡ true → ∀ z → same d y z ≡ false →
    m i ≤ (probability (p i) y - probability (p i) z)) →
  sum n (λ i → when (not (A i)) (weight w i)) < sum n (λ i → when (A i) (weight w i · m i)) →
  ∀ z → same d y z ≡ false → fused w (λ i → probability (p i)) z < fused w
    (λ i → probability (p i)) y
margin-certificate {n} d w p y A m correct outweighs z other Fy≤Fz = outweighs
  (≥0-difference (≥0-sum ≤≈ ≈-refl))
  where
  P : Fin n → Fin d → Carrier
  P i = probability (p i)
  single-≤1 : ∀ i v → P i v ≤ 1#
  single-≤1 i v = term-≤ d (probability-≥0 (p i)) v ≤≈ probabilities-sum-to-one (p i)
  worst : ∀ i → (- 1#) ≤ (P i y - P i z)
  worst i = (solve [] (neg 𝟙) (𝟘 ⊝ 𝟙) refl) ≈≤ +-mono (probability-≥0 (p i) y)
    (negate (single-≤1 i z))
  each : ∀ i → (when (A i) (weight w i · m i) - when (not (A i)) (weight w i)) ≤
    (weight w i · (P i y - P i z))
  each i with A i in e
  ... | true = solve (weight w i ∷ m i ∷ []) (𝕒 ⊗ 𝕓 ⊝ 𝟘) (𝕒 ⊗ 𝕓) refl ≈≤ ·-monoˡ (weight-≥0 w i)
    (correct i e z other)
  ... | false = solve (weight w i ∷ []) (𝟘 ⊝ 𝕒) (𝕒 ⊗ neg 𝟙) refl ≈≤ ·-monoˡ (weight-≥0 w i)
    (worst i)
  lead good bad : Carrier
  lead = fused w P y - fused w P z
  good = sum n (λ i → when (A i) (weight w i · m i))
  bad = sum n (λ i → when (not (A i)) (weight w i))
  lead-≥ : (good - bad) ≤ lead
  lead-≥ = ≈-sym (sum-difference n (λ i → when (A i) (weight w i · m i))
    (λ i → when (not (A i)) (weight w i)))
    ≈≤ sum-mono n each ≤≈ weighted-difference n (weight w) (λ i → P i y) (λ i → P i z)
  ≥0-sum : 0# ≤ (bad - good)
  ≥0-sum = solve [] 𝟘 (neg 𝟘) refl
    ≈≤ negate (lead-≥ ≤∙ (add (- fused w P z) Fy≤Fz ≤≈ +-inverse (fused w P z)))
    ≤≈ solve (good ∷ bad ∷ []) (neg (𝕒 ⊝ 𝕓)) (𝕓 ⊝ 𝕒) refl
