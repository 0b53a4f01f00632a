{-# OPTIONS --safe --cubical-compatible #-}

-- N3, existence up to a residual: halving an interval that holds all outputs N times finds a u with
-- |Σ wᵢ φ(u − xᵢ)| ≤ (hi − lo)/2ᴺ, where φ rises, never faster than the identity, and is zero at
-- zero.
--
-- That some u makes the sum exactly zero needs a field without gaps, and over the rationals it can
-- fail: Butterfly.Median.Existence. Byzantine workers cannot pull any such u away: Butterfly.Median.Properties takes
-- the residual as τ.

open import Butterfly.Algebra.Base

module Butterfly.Median.Bisection (F : OrderedField) where

open import Butterfly.Logic.Base
open OrderedField F
open import Butterfly.Algebra.Properties ring
open import Butterfly.Sum.Properties ring
open import Butterfly.Pool.Base using (Weights)
open import Butterfly.Pool.Properties ring using (unanimous)
open import Butterfly.Median.Solutions ring
open Weights

two : Carrier
two = 1# + 1#

half : Carrier
half = two ⁻¹

halves : ∀ x → (x · half + x · half) ≈ x
halves x = solve (x ∷ half ∷ []) (𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕓) (𝕒 ⊗ ((𝟙 ⊕ 𝟙) ⊗ 𝕓)) refl
  ∙ ·-cong ≈-refl (·-inverse (+->0 0<1 0≤1)) ∙ solve (x ∷ []) (𝕒 ⊗ 𝟙) 𝕒 refl

halved : Nat → Carrier → Carrier
halved zero x = x
halved (suc N) x = halved N (x · half)

halved-cong : ∀ N {x y} → x ≈ y → halved N x ≈ halved N y
halved-cong zero e = e
halved-cong (suc N) e = halved-cong N (·-cong e ≈-refl)

module _ (I : RisingInfluence) (φ-zero : RisingInfluence.φ I 0# ≈ 0#)
  (q-≤1 : ∀ x y → RisingInfluence.q I x y ≤ 1#) {n : Nat} (w : Weights ring n)
    (x : Fin n → Carrier) where
  open RisingInfluence I

  -- Between two points the pull rises by at most their distance.

  pull-slowly : ∀ {u v} → u ≤ v → (pull I w x v - pull I w x u) ≤ (v - u)
  pull-slowly {u} {v} u≤v =
    ≈-sym (weighted-difference n (weight w) (λ i → φ (v - x i)) (λ i → φ (u - x i)))
    ≈≤ weighted-mono n (weight-≥0 w) each ≤≈ unanimous w (v - u)
    where
    each : ∀ i → (φ (v - x i) - φ (u - x i)) ≤ (v - u)
    each i = (rises (v - x i) (u - x i)
      ∙ ·-cong (solve (v ∷ u ∷ x i ∷ []) ((𝕒 ⊝ 𝕔) ⊝ (𝕓 ⊝ 𝕔)) (𝕒 ⊝ 𝕓) refl) ≈-refl)
      ≈≤ ·-monoˡ (difference-≥0 u≤v) (q-≤1 _ _) ≤≈ solve (v - u ∷ []) (𝕒 ⊗ 𝟙) 𝕒 refl

  Solved : Carrier → Carrier → Set
  Solved τ u = (pull I w x u ≤ τ) × ((- τ) ≤ pull I w x u)

  bisect : ∀ N lo hi → lo ≤ hi → pull I w x lo ≤ 0# → 0# ≤ pull I w x hi →
    Σ Carrier (Solved (halved N (hi - lo)))
  bisect zero lo hi lo≤hi at-lo at-hi = lo , (at-lo ≤∙ difference-≥0 lo≤hi) , negate
      (+-mono at-hi ≤-refl ≤∙ pull-slowly lo≤hi)
    ≤≈ solve (pull I w x lo ∷ []) (neg (𝟘 ⊝ 𝕒)) 𝕒 refl
  bisect (suc N) lo hi lo≤hi at-lo at-hi = choose (≤-total 0# (pull I w x middle))
    where
    step middle : Carrier
    step = (hi - lo) · half
    middle = lo + step
    to-hi : hi ≈ (middle + step)
    to-hi = solve (hi ∷ lo ∷ []) 𝕒 (𝕓 ⊕ (𝕒 ⊝ 𝕓)) refl ∙ +-cong ≈-refl (≈-sym (halves (hi - lo)))
      ∙ ≈-sym (+-assoc lo step step)
    step≥0 : 0# ≤ step
    step≥0 = ·-≥0 (difference-≥0 lo≤hi) (<⇒≤ half>0)
      where
      half>0 : 0# < half
      half>0 h = 0<1 (≈-sym (·-inverse (+->0 0<1 0≤1)) ≈≤ ·-monoˡ (<⇒≤ (+->0 0<1 0≤1)) h
        ≤≈ solve (two ∷ []) (𝕒 ⊗ 𝟘) 𝟘 refl)
    choose : (0# ≤ pull I w x middle) ⊎ (pull I w x middle ≤ 0#) →
      Σ Carrier (Solved (halved (suc N) (hi - lo)))
    choose (left above) = finish (bisect N lo middle
        (solve (lo ∷ []) 𝕒 (𝕒 ⊕ 𝟘) refl ≈≤ +-mono ≤-refl step≥0) at-lo above)
      (solve (lo ∷ step ∷ []) ((𝕒 ⊕ 𝕓) ⊝ 𝕒) 𝕓 refl)
      where
      finish : Σ Carrier (Solved (halved N (middle - lo))) → (middle - lo) ≈ step →
        Σ Carrier (Solved (halved N step))
      finish (u , below , above′) e = u , (below ≤≈ halved-cong N e) ,
        (-‿cong (≈-sym (halved-cong N e)) ≈≤ above′)
    choose (right below) = finish (bisect N middle hi
        (solve (middle ∷ []) 𝕒 (𝕒 ⊕ 𝟘) refl ≈≤ +-mono ≤-refl step≥0 ≤≈ ≈-sym to-hi) below at-hi)
      (+-cong to-hi ≈-refl ∙ solve (middle ∷ step ∷ []) ((𝕒 ⊕ 𝕓) ⊝ 𝕒) 𝕓 refl)
      where
      finish : Σ Carrier (Solved (halved N (hi - middle))) → (hi - middle) ≈ step →
        Σ Carrier (Solved (halved N step))
      finish (u , below′ , above) e = u , (below′ ≤≈ halved-cong N e) ,
        (-‿cong (≈-sym (halved-cong N e)) ≈≤ above)

  nearly-solved : ∀ N lo hi → lo ≤ hi → (∀ i → lo ≤ x i) → (∀ i → x i ≤ hi) →
    Σ Carrier (Solved (halved N (hi - lo)))
  nearly-solved N lo hi lo≤hi above below = bisect N lo hi lo≤hi
    (weighted-mono n (weight-≥0 w) (λ i → φ-mono I (add (- x i) (above i) ≤≈ +-inverse (x i)))
      ≤≈ none-pulls)
    (≈-sym none-pulls ≈≤ weighted-mono n (weight-≥0 w)
      (λ i → φ-mono I (≈-sym (+-inverse (x i)) ≈≤ add (- x i) (below i))))
    where
    none-pulls : weighted n (weight w) (λ _ → φ 0#) ≈ 0#
    none-pulls = unanimous w (φ 0#) ∙ φ-zero
