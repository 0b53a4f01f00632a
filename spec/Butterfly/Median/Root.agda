{-# OPTIONS --safe --cubical-compatible #-}

-- The influence of SmoothMedian, ψ(t) = t/√(1 + t²), given the roots r(t) = √(1 + t²): it rises (so
-- that fused values are unique, monotone and shift-equivariant), never faster than the identity, is
-- zero at zero, and stays between −1 and 1 (so that Byzantine workers cannot pull it away).
--
-- The roots are given: the real numbers have them, the rationals do not. The operator's δ is 1
-- here: it divides the outputs before and multiplies the fused value after.

open import Butterfly.Algebra.Base

module Butterfly.Median.Root (F : OrderedField)
  (r : OrderedField.Carrier F → OrderedField.Carrier F)
  (r-positive : ∀ t → let open OrderedField F in 0# < r t)
  (r-square : ∀ t → let open OrderedField F in (r t · r t) ≈ (1# + t · t)) where

open import Butterfly.Logic.Base
open OrderedField F
open import Butterfly.Algebra.Properties ring
open import Butterfly.Median.Properties ring using (BoundedInfluence)
open import Butterfly.Median.Solutions ring

ψ : Carrier → Carrier
ψ t = t · (r t ⁻¹)

private
  r-inverse : ∀ t → (r t · (r t ⁻¹)) ≈ 1#
  r-inverse t = ·-inverse (r-positive t)

  ≈-cancel : ∀ {x y z} → 0# < z → (x · z) ≈ (y · z) → x ≈ y
  ≈-cancel z>0 e = ≤-antisym (·-cancel z>0 (≤-reflexive e)) (·-cancel z>0 (≤-reflexive (≈-sym e)))

  inverse->0 : ∀ {x} → 0# < x → 0# < (x ⁻¹)
  inverse->0 {x} x>0 h = 0<1
    (≈-sym (·-inverse x>0) ≈≤ ·-monoˡ (<⇒≤ x>0) h ≤≈ solve (x ∷ []) (𝕒 ⊗ 𝟘) 𝟘 refl)

-- √(1 + x²)√(1 + y²) is at least 1 + xy, in absolute value.

product-at-least : ∀ x y → (1# + x · y) ≤ (r x · r y)
product-at-least x y = root-mono (<⇒≤ (·->0 (r-positive x) (r-positive y))) (≥0-difference
  (square-≥0 (x - y)
    ≤≈ (solve (x ∷ y ∷ []) ((𝕒 ⊝ 𝕓) ⊗ (𝕒 ⊝ 𝕓))
          ((𝟙 ⊕ 𝕒 ⊗ 𝕒) ⊗ (𝟙 ⊕ 𝕓 ⊗ 𝕓) ⊝ (𝟙 ⊕ 𝕒 ⊗ 𝕓) ⊗ (𝟙 ⊕ 𝕒 ⊗ 𝕓)) refl
        ∙ +-cong (·-cong (≈-sym (r-square x)) (≈-sym (r-square y))
            ∙ solve (r x ∷ r y ∷ []) ((𝕒 ⊗ 𝕒) ⊗ (𝕓 ⊗ 𝕓)) ((𝕒 ⊗ 𝕓) ⊗ (𝕒 ⊗ 𝕓)) refl) ≈-refl)))

product-at-least- : ∀ x y → (1# - x · y) ≤ (r x · r y)
product-at-least- x y = root-mono (<⇒≤ (·->0 (r-positive x) (r-positive y))) (≥0-difference
  (square-≥0 (x + y)
    ≤≈ (solve (x ∷ y ∷ []) ((𝕒 ⊕ 𝕓) ⊗ (𝕒 ⊕ 𝕓))
          ((𝟙 ⊕ 𝕒 ⊗ 𝕒) ⊗ (𝟙 ⊕ 𝕓 ⊗ 𝕓) ⊝ (𝟙 ⊝ 𝕒 ⊗ 𝕓) ⊗ (𝟙 ⊝ 𝕒 ⊗ 𝕓)) refl
        ∙ +-cong (·-cong (≈-sym (r-square x)) (≈-sym (r-square y))
            ∙ solve (r x ∷ r y ∷ []) ((𝕒 ⊗ 𝕒) ⊗ (𝕓 ⊗ 𝕓)) ((𝕒 ⊗ 𝕓) ⊗ (𝕒 ⊗ 𝕓)) refl) ≈-refl)))

r≥1 : ∀ t → 1# ≤ r t
r≥1 t = root-mono (<⇒≤ (r-positive t)) (solve [] (𝟙 ⊗ 𝟙) (𝟙 ⊕ 𝟘) refl
  ≈≤ +-mono ≤-refl (square-≥0 t) ≤≈ ≈-sym (r-square t))

-- ψ(x) − ψ(y) = (x − y) · (1 + r(x)r(y) − xy) / (r(x)r(y)(r(x) + r(y))).

above below : Carrier → Carrier → Carrier
above x y = (1# + r x · r y) - x · y
below x y = (r x · r y) · (r x + r y)

below-positive : ∀ x y → 0# < below x y
below-positive x y = ·->0 (·->0 (r-positive x) (r-positive y))
  (+->0 (r-positive x) (<⇒≤ (r-positive y)))

above-positive : ∀ x y → 0# < above x y
above-positive x y = <-≤-trans 0<1 (≥0-difference (+-≥0 0≤1 (difference-≥0 (product-at-least x y))
  ≤≈ solve (x ∷ y ∷ r x · r y ∷ []) (𝟙 ⊕ (𝕔 ⊝ (𝟙 ⊕ 𝕒 ⊗ 𝕓))) (((𝟙 ⊕ 𝕔) ⊝ 𝕒 ⊗ 𝕓) ⊝ 𝟙) refl))

quotient : Carrier → Carrier → Carrier
quotient x y = above x y · (below x y ⁻¹)

ψ-rises : ∀ x y → (ψ x - ψ y) ≈ ((x - y) · quotient x y)
ψ-rises x y = ≈-cancel (below-positive x y)
  (solve (x ∷ y ∷ r x ∷ r y ∷ r x ⁻¹ ∷ r y ⁻¹ ∷ [])
      ((𝕒 ⊗ 𝕖 ⊝ 𝕓 ⊗ 𝕗) ⊗ ((𝕔 ⊗ 𝕕) ⊗ (𝕔 ⊕ 𝕕)))
      (((𝕔 ⊗ 𝕖) ⊗ (𝕒 ⊗ (𝕔 ⊗ 𝕕)) ⊕ (𝕔 ⊗ 𝕖) ⊗ (𝕒 ⊗ (𝕕 ⊗ 𝕕)))
        ⊝ ((𝕕 ⊗ 𝕗) ⊗ (𝕓 ⊗ (𝕔 ⊗ 𝕔)) ⊕ (𝕕 ⊗ 𝕗) ⊗ (𝕓 ⊗ (𝕔 ⊗ 𝕕)))) refl
   ∙ +-cong (+-cong (·-cong (r-inverse x) ≈-refl)
     (·-cong (r-inverse x) (·-cong ≈-refl (r-square y))))
       (-‿cong (+-cong (·-cong (r-inverse y) (·-cong ≈-refl (r-square x)))
         (·-cong (r-inverse y) ≈-refl)))
   ∙ solve (x ∷ y ∷ r x ∷ r y ∷ [])
      ((𝟙 ⊗ (𝕒 ⊗ (𝕔 ⊗ 𝕕)) ⊕ 𝟙 ⊗ (𝕒 ⊗ (𝟙 ⊕ 𝕓 ⊗ 𝕓)))
        ⊝ (𝟙 ⊗ (𝕓 ⊗ (𝟙 ⊕ 𝕒 ⊗ 𝕒)) ⊕ 𝟙 ⊗ (𝕓 ⊗ (𝕔 ⊗ 𝕕))))
      (((𝕒 ⊝ 𝕓) ⊗ ((𝟙 ⊕ 𝕔 ⊗ 𝕕) ⊝ 𝕒 ⊗ 𝕓)) ⊗ 𝟙) refl
   ∙ ·-cong ≈-refl (≈-sym (·-inverse (below-positive x y)))
   ∙ solve (x - y ∷ above x y ∷ below x y ∷ below x y ⁻¹ ∷ [])
      ((𝕒 ⊗ 𝕓) ⊗ (𝕔 ⊗ 𝕕)) ((𝕒 ⊗ (𝕓 ⊗ 𝕕)) ⊗ 𝕔) refl)

rising : RisingInfluence
rising = record
  { φ = ψ
  ; q = quotient
  ; q-positive = λ x y → ·->0 (above-positive x y) (inverse->0 (below-positive x y))
  ; rises = ψ-rises
  }

ψ-zero : ψ 0# ≈ 0#
ψ-zero = ·-zero _

-- Never faster than the identity: above is at most below, since r(x), r(y) ≥ 1 and r(x)r(y) ≥ 1 −
-- xy.

quotient-≤1 : ∀ x y → quotient x y ≤ 1#
quotient-≤1 x y = ·-mono (<⇒≤ (inverse->0 (below-positive x y))) small
  ≤≈ ·-inverse (below-positive x y)
  where
  R : Carrier
  R = r x · r y
  small : above x y ≤ below x y
  small = solve (x ∷ y ∷ R ∷ []) ((𝟙 ⊕ 𝕔) ⊝ 𝕒 ⊗ 𝕓) ((𝟙 ⊝ 𝕒 ⊗ 𝕓) ⊕ 𝕔) refl
    ≈≤ +-mono (product-at-least- x y) ≤-refl
    ≤∙ solve (R ∷ []) (𝕒 ⊕ 𝕒) (𝕒 ⊗ (𝟙 ⊕ 𝟙)) refl
    ≈≤ ·-monoˡ (<⇒≤ (·->0 (r-positive x) (r-positive y))) (+-mono (r≥1 x) (r≥1 y))

bounded : BoundedInfluence
bounded = record
  { φ = ψ
  ; φ-mono = φ-mono rising
  ; φ-above = λ t → ·-cancel (r-positive t)
      (solve (r t ∷ []) (neg 𝟙 ⊗ 𝕒) (neg 𝕒) refl ≈≤ negate (-t≤r t)
       ≤≈ (solve (t ∷ []) (neg (neg 𝕒)) 𝕒 refl ∙ back t))
  ; φ-below = λ t → ·-cancel (r-positive t)
      (≈-sym (back t) ≈≤ t≤r t ≤≈ solve (r t ∷ []) 𝕒 (𝟙 ⊗ 𝕒) refl)
  }
  where
  back : ∀ t → t ≈ (ψ t · r t)
  back t = solve (t ∷ []) 𝕒 (𝕒 ⊗ 𝟙) refl ∙ ·-cong ≈-refl (≈-sym (r-inverse t))
    ∙ solve (t ∷ r t ∷ r t ⁻¹ ∷ []) (𝕒 ⊗ (𝕓 ⊗ 𝕔)) ((𝕒 ⊗ 𝕔) ⊗ 𝕓) refl
  square≤ : ∀ t → (t · t) ≤ (r t · r t)
  square≤ t = ≈-sym (+-unit _) ≈≤ +-mono 0≤1 ≤-refl ≤≈ ≈-sym (r-square t)
  t≤r : ∀ t → t ≤ r t
  t≤r t = root-mono (<⇒≤ (r-positive t)) (square≤ t)
  -t≤r : ∀ t → (- t) ≤ r t
  -t≤r t = root-mono (<⇒≤ (r-positive t))
    (solve (t ∷ []) (neg 𝕒 ⊗ neg 𝕒) (𝕒 ⊗ 𝕒) refl ≈≤ square≤ t)
