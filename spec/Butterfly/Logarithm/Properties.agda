{-# OPTIONS --safe --cubical-compatible #-}

-- What log(xy) = log x + log y and log x ≤ x − 1 give, for every number of workers: the logarithm
-- is strictly increasing and concave, so that the log-loss of the linear pool is at most the
-- weighted mean of the workers' (T7.2/logloss), and a weighted geometric mean is at most the
-- arithmetic one.
--
-- The inequality is a hypothesis. The real logarithm has it; no logarithm on the rationals does.

open import Butterfly.Algebra.Base
open import Butterfly.Logarithm.Base

module Butterfly.Logarithm.Properties
  (F : OrderedField) (L : Logarithm F) (tangent : Below-tangent F L) where

open import Butterfly.Logic.Base
open OrderedField F
open import Butterfly.Algebra.Properties ring
open import Butterfly.Sum.Properties ring
open import Butterfly.Pool.Base using (Weights; Distribution)
open import Butterfly.Pool.Properties ring
open import Butterfly.Retention.Properties ring using (ConcaveScore; jensen)
open Logarithm L
open Weights
open Distribution

>0-cong : ∀ {x y} → x ≈ y → 0# < x → 0# < y
>0-cong e x>0 h = x>0 (e ≈≤ h)

inverse->0 : ∀ {x} → 0# < x → 0# < (x ⁻¹)
inverse->0 {x} x>0 h = 0<1
  (≈-sym (·-inverse x>0) ≈≤ ·-monoˡ (<⇒≤ x>0) h ≤≈ solve (x ∷ []) (𝕒 ⊗ 𝟘) 𝟘 refl)

-- The logarithm of a quotient.

divided : ∀ x {a} → 0# < a → ((x · (a ⁻¹)) · a) ≈ x
divided x {a} a>0 = solve (x ∷ a ∷ a ⁻¹ ∷ []) ((𝕒 ⊗ 𝕔) ⊗ 𝕓) (𝕒 ⊗ (𝕓 ⊗ 𝕔)) refl
  ∙ ·-cong ≈-refl (·-inverse a>0) ∙ solve (x ∷ []) (𝕒 ⊗ 𝟙) 𝕒 refl

log-quotient : ∀ {x a} → 0# < x → 0# < a → log (x · (a ⁻¹)) ≈ (log x - log a)
log-quotient {x} {a} x>0 a>0 =
  solve (log (x · (a ⁻¹)) ∷ log a ∷ []) 𝕒 ((𝕒 ⊕ 𝕓) ⊝ 𝕓) refl
  ∙ +-cong (≈-sym (log-product (·->0 x>0 (inverse->0 a>0)) a>0) ∙ log-cong (divided x a>0)) ≈-refl

-- Concave, with slope 1/a at a.

log-tangent : ∀ {a x} → 0# < a → 0# < x → (log x - log a) ≤ ((a ⁻¹) · (x - a))
log-tangent {a} {x} a>0 x>0 =
  ≈-sym (log-quotient x>0 a>0) ≈≤ tangent (·->0 x>0 (inverse->0 a>0))
  ≤≈ (+-cong ≈-refl (-‿cong (≈-sym (·-inverse a>0)))
    ∙ solve (x ∷ a ∷ a ⁻¹ ∷ []) (𝕒 ⊗ 𝕔 ⊝ 𝕓 ⊗ 𝕔) (𝕔 ⊗ (𝕒 ⊝ 𝕓)) refl)

log-score : ConcaveScore
log-score = record
  { Domain = λ x → 0# < x
  ; score = log
  ; slope = λ a → a ⁻¹
  ; tangent-above = log-tangent
  }

-- Strictly increasing.

log-strict : ∀ {x y} → 0# < x → x < y → log x < log y
log-strict {x} {y} x>0 x<y h = x<y (≥0-difference (·-cancel (inverse->0 y>0)
  (·-zero (y ⁻¹) ≈≤ difference-≥0 h ≤∙ log-tangent y>0 x>0
    ≤≈ solve (x ∷ y ∷ y ⁻¹ ∷ []) (𝕔 ⊗ (𝕒 ⊝ 𝕓)) ((𝕒 ⊝ 𝕓) ⊗ 𝕔) refl)))
  where
  y>0 : 0# < y
  y>0 = <-≤-trans x>0 (<⇒≤ x<y)

log-reflects-≤ : ∀ {x y} → 0# < y → log x ≤ log y → x ≤ y
log-reflects-≤ {x} {y} y>0 h with x ≤? y
... | yes x≤y = x≤y
... | no y<x = absurd (log-strict y>0 y<x h)

log-mono : ∀ {x y} → 0# < x → x ≤ y → log x ≤ log y
log-mono {x} {y} x>0 x≤y with log x ≤? log y
... | yes h = h
... | no h = absurd (h (log-cong (≤-antisym x≤y (log-reflects-≤ x>0 (<⇒≤ h))) ≈≤ ≤-refl))

module _ {n : Nat} (w : Weights ring n) where

  -- A weighted mean of positive numbers is positive.

  mean->0 : (p : Fin n → Carrier) → (∀ i → 0# < p i) → 0# < weighted n (weight w) p
  mean->0 p positive = outweighed n (weight w) (weight-≥0 w) p positive
    (λ h → 0<1 (≈-sym (sums-to-one w) ≈≤ h))
    where
    outweighed : ∀ n (v : Fin n → Carrier) → (∀ i → 0# ≤ v i) → (p : Fin n → Carrier) →
      (∀ i → 0# < p i) → 0# < sum n v → 0# < weighted n v p
    outweighed zero v v≥0 p p>0 total>0 = absurd (total>0 ≤-refl)
    outweighed (suc n) v v≥0 p p>0 total>0 with v first ≤? 0#
    ... | no v>0 = +->0 (·->0 v>0 (p>0 first))
      (sum-≥0 n (λ i → ·-≥0 (v≥0 (next i)) (<⇒≤ (p>0 (next i)))))
    ... | yes v≤0 = <-≤-trans
      (outweighed n (λ i → v (next i)) (λ i → v≥0 (next i)) (λ i → p (next i)) (λ i → p>0 (next i))
        (λ h → total>0 (+-mono v≤0 h ≤≈ +-unit 0#)))
      (≈-sym (+-unit _) ≈≤ +-mono (·-≥0 (v≥0 first) (<⇒≤ (p>0 first))) ≤-refl)

  log-of-mean : (p : Fin n → Carrier) → (∀ i → 0# < p i) →
    weighted n (weight w) (λ i → log (p i)) ≤ log (weighted n (weight w) p)
  log-of-mean p positive = jensen log-score w p positive (mean->0 p positive)

  -- T7.2/logloss: over samples with any measure, p i s being worker i's probability of the right token.

  fused-log-loss : ∀ samples (measure : Fin samples → Carrier) → (∀ s → 0# ≤ measure s) →
    (p : Fin n → Fin samples → Carrier) → (∀ i s → 0# < p i s) →
    weighted samples measure (λ s → - log (fused w p s))
      ≤ weighted n (weight w) (λ i → weighted samples measure (λ s → - log (p i s)))
  fused-log-loss samples measure measure≥0 p positive =
    weighted-mono samples measure≥0 (λ s → negate (log-of-mean (λ i → p i s) (λ i → positive i s))
      ≤≈ (≈-sym (sum-neg n (λ i → weight w i · log (p i s)))
        ∙ sum-cong n (λ i → solve (weight w i ∷ log (p i s) ∷ []) (neg (𝕒 ⊗ 𝕓)) (𝕒 ⊗ neg 𝕓) refl)))
    ≤≈ (sum-cong samples (λ s → ≈-sym
      (weighted-scale n (weight w) (measure s) (λ i → - log (p i s))))
      ∙ weighted-sum n samples (weight w) (λ i s → measure s · (- log (p i s))))

  -- The geometric mean, given by its logarithm, is at most the arithmetic one.

  geometric-≤-arithmetic : (p : Fin n → Carrier) → (∀ i → 0# < p i) → ∀ g →
    log g ≈ weighted n (weight w) (λ i → log (p i)) → g ≤ weighted n (weight w) p
  geometric-≤-arithmetic p positive g log-g =
    log-reflects-≤ (mean->0 p positive) (log-g ≈≤ log-of-mean p positive)
