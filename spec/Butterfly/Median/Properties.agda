{-# OPTIONS --safe --cubical-compatible #-}

-- The robust half of N3: a fused value u with |Σ wᵢ φ(u − xᵢ)| ≤ τ, φ increasing with values from
-- −1 to 1, stays within t of the honest workers' range whenever (1 − W)φ(t) > W + τ, W being the
-- weight that lies. For ψ(t/δ) with ψ(t) = t/√(1 + t²) that is t > δr/√(1 − r²), r = (W + τ)/(1 −
-- W).
--
-- Not claimed: that such a u exists, that it is smooth in the outputs (an implicit-function law),
-- or unique.

open import Butterfly.Algebra.Base

module Butterfly.Median.Properties (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Properties R
open import Butterfly.Pool.Base using (Weights)
open Weights

record BoundedInfluence : Set where
  field
    φ : Carrier → Carrier
    φ-mono : ∀ {x y} → x ≤ y → φ x ≤ φ y
    φ-above : ∀ x → (- 1#) ≤ φ x
    φ-below : ∀ x → φ x ≤ 1#

-- The sign is one (its u is the weighted median), so the record is not empty.

sign : BoundedInfluence
sign = record { φ = φ ; φ-mono = λ {x} {y} → mono x y ; φ-above = above ; φ-below = below }
  where
  -1≤1 : (- 1#) ≤ 1#
  -1≤1 = negate 0≤1 ≤∙ (solve [] (neg 𝟘) 𝟘 refl ≈≤ 0≤1)
  φ : Carrier → Carrier
  φ x with 0# ≤? x
  ... | yes _ = 1#
  ... | no _ = - 1#
  mono : ∀ x y → x ≤ y → φ x ≤ φ y
  mono x y x≤y with 0# ≤? x | 0# ≤? y
  ... | yes _ | yes _ = ≤-refl
  ... | yes x≥0 | no y<0 = absurd (y<0 (x≥0 ≤∙ x≤y))
  ... | no _ | yes _ = -1≤1
  ... | no _ | no _ = ≤-refl
  above : ∀ x → (- 1#) ≤ φ x
  above x with 0# ≤? x
  ... | yes _ = -1≤1
  ... | no _ = ≤-refl
  below : ∀ x → φ x ≤ 1#
  below x with 0# ≤? x
  ... | yes _ = ≤-refl
  ... | no _ = -1≤1

module _ {n : Nat} (I : BoundedInfluence) (w : Weights R n) (honest : Fin n → Bool)
  (x : Fin n → Carrier) (u τ : Carrier) where
  open BoundedInfluence I

  lying-weight pull : Carrier
  lying-weight = sum n (λ i → when (not (honest i)) (weight w i))
  pull = weighted n (weight w) (λ i → φ (u - x i))

  honest-weight : sum n (λ i → when (honest i) (weight w i)) ≈ (1# - lying-weight)
  honest-weight = solve (sum n (λ i → when (honest i) (weight w i)) ∷ lying-weight ∷ []) 𝕒
    ((𝕒 ⊕ 𝕓) ⊝ 𝕓) refl
    ∙ +-cong (≈-sym (sum-split n honest (weight w)) ∙ sums-to-one w) ≈-refl

  survives-from-above : ∀ hi t → (∀ i → honest i ≡ true → x i ≤ hi) → pull ≤ τ →
    (lying-weight + τ) < ((1# - lying-weight) · φ t) → u < (hi + t)
  survives-from-above hi t below solved outweighs far = outweighs
    (≥0-difference (difference-≥0 (pull-≥ ≤∙ solved)
      ≤≈ solve (lying-weight ∷ τ ∷ φ t ∷ []) (𝕓 ⊝ ((𝟙 ⊝ 𝕒) ⊗ 𝕔 ⊝ 𝕒)) ((𝕒 ⊕ 𝕓) ⊝ (𝟙 ⊝ 𝕒) ⊗ 𝕔) refl))
    where
    each : ∀ i → (when (honest i) (weight w i) · φ t - when (not (honest i)) (weight w i)) ≤
      (weight w i · φ (u - x i))
    each i with honest i in e
    ... | true = solve (weight w i ∷ φ t ∷ []) (𝕒 ⊗ 𝕓 ⊝ 𝟘) (𝕒 ⊗ 𝕓) refl ≈≤ ·-monoˡ (weight-≥0 w i)
      (φ-mono
        (solve (hi ∷ t ∷ []) 𝕓 ((𝕒 ⊕ 𝕓) ⊝ 𝕒) refl ≈≤ +-mono far (negate (below i e))))
    ... | false = solve (weight w i ∷ φ t ∷ []) (𝟘 ⊗ 𝕓 ⊝ 𝕒) (𝕒 ⊗ neg 𝟙) refl ≈≤ ·-monoˡ
      (weight-≥0 w i) (φ-above (u - x i))
    pull-≥ : ((1# - lying-weight) · φ t - lying-weight) ≤ pull
    pull-≥ = (+-cong (·-cong (≈-sym honest-weight) ≈-refl
      ∙ ≈-sym (sum-scaleʳ n (φ t) (λ i → when (honest i) (weight w i)))) ≈-refl
      ∙ ≈-sym (sum-difference n _ (λ i → when (not (honest i)) (weight w i)))) ≈≤ sum-mono n each

  survives-from-below : ∀ lo t → (∀ i → honest i ≡ true → lo ≤ x i) → (- τ) ≤ pull →
    (lying-weight + τ) < ((1# - lying-weight) · (- φ (- t))) → (lo - t) < u
  survives-from-below lo t above solved outweighs far = outweighs
    (≥0-difference (difference-≥0 (solved ≤∙ pull-≤)
      ≤≈ solve (lying-weight ∷ τ ∷ φ (- t) ∷ []) (((𝟙 ⊝ 𝕒) ⊗ 𝕔 ⊕ 𝕒) ⊝ neg 𝕓)
        ((𝕒 ⊕ 𝕓) ⊝ (𝟙 ⊝ 𝕒) ⊗ neg 𝕔) refl))
    where
    each : ∀ i → (weight w i · φ (u - x i)) ≤
      (when (honest i) (weight w i) · φ (- t) + when (not (honest i)) (weight w i))
    each i with honest i in e
    ... | true = ·-monoˡ (weight-≥0 w i) (φ-mono
          (+-mono far (negate (above i e)) ≤≈ solve (lo ∷ t ∷ []) ((𝕒 ⊝ 𝕓) ⊝ 𝕒) (neg 𝕓) refl))
        ≤≈ solve (weight w i ∷ φ (- t) ∷ []) (𝕒 ⊗ 𝕓) (𝕒 ⊗ 𝕓 ⊕ 𝟘) refl
    ... | false = ·-monoˡ (weight-≥0 w i) (φ-below (u - x i))
        ≤≈ solve (weight w i ∷ φ (- t) ∷ []) (𝕒 ⊗ 𝟙) (𝟘 ⊗ 𝕓 ⊕ 𝕒) refl
    pull-≤ : pull ≤ ((1# - lying-weight) · φ (- t) + lying-weight)
    pull-≤ = sum-mono n each ≤≈ (sum-+ n _ (λ i → when (not (honest i)) (weight w i))
      ∙ +-cong (sum-scaleʳ n (φ (- t)) (λ i → when (honest i) (weight w i))
        ∙ ·-cong honest-weight ≈-refl) ≈-refl)
