{-# OPTIONS --safe --cubical-compatible #-}

-- Over an ordered field the laws of a differential structure leave one derivative: whatever is a
-- rate of a map is its derivative. So a structure that calls every gradient 0 is not lawful: the
-- gradient of the map x ↦ x is 1.

open import Butterfly.Algebra.Base

module Butterfly.Gradient.Unique (F : OrderedField) where

open import Butterfly.Logic.Base
open OrderedField F
open import Butterfly.Algebra.Properties ring
open import Butterfly.Gradient.Base ring

-- g is y + t r up to K t², for t from 0 to 1.

Rises-at : (Carrier → Carrier) → Carrier → Carrier → Set
Rises-at g y r = Σ Carrier λ K → ∀ t → 0# ≤ t → t ≤ 1# → ∣ g t - (y + t · r) ∣ ≤ ((t · t) · K)

module _ {g : Carrier → Carrier} {y r s : Carrier} (first-rate : Rises-at g y r)
  (second-rate : Rises-at g y s) where

  private
    K L M gap total t : Carrier
    K = fst first-rate
    L = fst second-rate
    M = L + K
    gap = ∣ r - s ∣
    total = gap + (M + 1#)
    t = gap · (total ⁻¹)

    near : ∀ t → 0# ≤ t → t ≤ 1# → (t · gap) ≤ ((t · t) · M)
    near t t≥0 t≤1 =
      (≈-sym (∣∣-scale (r - s) t≥0)
       ∙ ∣∣-cong (solve (g t ∷ y ∷ t ∷ r ∷ s ∷ []) (𝕔 ⊗ (𝕕 ⊝ 𝕖))
         ((𝕒 ⊝ (𝕓 ⊕ 𝕔 ⊗ 𝕖)) ⊕ neg (𝕒 ⊝ (𝕓 ⊕ 𝕔 ⊗ 𝕕))) refl))
      ≈≤ ∣∣-sum (snd second-rate t t≥0 t≤1)
        (∣∣-negate (g t - (y + t · r)) ≈≤ snd first-rate t t≥0 t≤1)
      ≤≈ solve (t ∷ L ∷ K ∷ []) ((𝕒 ⊗ 𝕒) ⊗ 𝕓 ⊕ (𝕒 ⊗ 𝕒) ⊗ 𝕔) ((𝕒 ⊗ 𝕒) ⊗ (𝕓 ⊕ 𝕔)) refl

    M≥0 : 0# ≤ M
    M≥0 = ∣∣-≥0 (r - s) ≤∙ (solve (gap ∷ []) 𝕒 (𝟙 ⊗ 𝕒) refl ≈≤ near 1# 0≤1 ≤-refl
      ≤≈ solve (M ∷ []) ((𝟙 ⊗ 𝟙) ⊗ 𝕒) 𝕒 refl)

    no-gap : gap ≤ 0#
    no-gap with gap ≤? 0#
    ... | yes h = h
    ... | no gap>0 = absurd (gap>0 (small ≤∙ smaller))
      where
      total>0 : 0# < total
      total>0 = +->0 gap>0 (+-≥0 M≥0 0≤1)
      t-total : (t · total) ≈ gap
      t-total = ·-assoc gap (total ⁻¹) total
        ∙ ·-cong ≈-refl (·-comm (total ⁻¹) total ∙ ·-inverse total>0) ∙ ·-comm gap 1# ∙ ·-unit gap
      t≥0 : 0# ≤ t
      t≥0 = ·-cancel total>0 (·-zero total ≈≤ ∣∣-≥0 (r - s) ≤≈ ≈-sym t-total)
      t≤1 : t ≤ 1#
      t≤1 = ·-cancel total>0 (t-total ≈≤ (solve (gap ∷ []) 𝕒 (𝕒 ⊕ 𝟘) refl
        ≈≤ +-mono ≤-refl (+-≥0 M≥0 0≤1)) ≤≈ ≈-sym (·-unit total))
      t>0 : 0# < t
      t>0 t≤0 = gap>0 (≈-sym t-total ≈≤ ·-mono (<⇒≤ total>0) t≤0 ≤≈ ·-zero total)
      gap-≤ : gap ≤ (t · M)
      gap-≤ = ·-cancel t>0 (·-comm gap t ≈≤ near t t≥0 t≤1
        ≤≈ solve (t ∷ M ∷ []) ((𝕒 ⊗ 𝕒) ⊗ 𝕓) ((𝕒 ⊗ 𝕓) ⊗ 𝕒) refl)
      scaled : (gap · total) ≤ (M · gap)
      scaled = ·-mono (<⇒≤ total>0) gap-≤
        ≤≈ (solve (t ∷ M ∷ total ∷ []) ((𝕒 ⊗ 𝕓) ⊗ 𝕔) (𝕓 ⊗ (𝕒 ⊗ 𝕔)) refl ∙ ·-cong ≈-refl t-total)
      small : gap ≤ (gap · gap + gap)
      small = ≈-sym (+-unit gap) ≈≤ +-mono (square-≥0 gap) ≤-refl
      smaller : (gap · gap + gap) ≤ 0#
      smaller = subtract (M · gap) (solve (gap ∷ M ∷ [])
        ((𝕒 ⊗ 𝕒 ⊕ 𝕒) ⊕ 𝕓 ⊗ 𝕒) (𝕒 ⊗ (𝕒 ⊕ (𝕓 ⊕ 𝟙))) refl ≈≤ scaled ≤≈ ≈-sym (+-unit (M · gap)))

  one-rate : r ≈ s
  one-rate = ≤-antisym (≥0-difference (flipped (∣∣-≥ (r - s) ≤∙ no-gap)))
    (≥0-difference (negate-≥0 (∣∣-≥- (r - s) ≤∙ no-gap)
      ≤≈ solve (r ∷ s ∷ []) (neg (neg (𝕒 ⊝ 𝕓))) (𝕒 ⊝ 𝕓) refl))
    where
    flipped : (r - s) ≤ 0# → 0# ≤ (s - r)
    flipped h = negate-≥0 h ≤≈ solve (r ∷ s ∷ []) (neg (𝕒 ⊝ 𝕓)) (𝕓 ⊝ 𝕒) refl

module _ (D : ReverseDifferential) where
  open ReverseDifferential D

  derivative-is-unique : ∀ {A B} (f : Map A B) x v b r →
    Rises-at (λ t → apply f (along x v t) b) (apply f x b) r → r ≈ derivative f x v b
  derivative-is-unique f x v b r rate = one-rate rate (derivative-rate f x v b)

  gradient-of-identity : ∀ (f : Map number number) → (∀ x → apply f x tt ≈ x tt) →
    ∀ x → gradient f x tt ≈ 1#
  gradient-of-identity f is-identity x =
    solve (gradient f x tt ∷ []) 𝕒 (𝟙 ⊗ 𝕒) refl
    ∙ ≈-sym (adjoint f x (λ _ → 1#) (λ _ → 1#))
    ∙ ·-cong (≈-sym (derivative-is-unique f x (λ _ → 1#) tt 1# (0# , rate))) ≈-refl
    ∙ ·-unit 1#
    where
    rate : ∀ t → 0# ≤ t → t ≤ 1# →
      ∣ apply f (along x (λ _ → 1#) t) tt - (apply f x tt + t · 1#) ∣ ≤ ((t · t) · 0#)
    rate t _ _ = (∣∣-cong (+-cong (is-identity (along x (λ _ → 1#) t))
        (-‿cong (+-cong (is-identity x) ≈-refl)) ∙ +-inverse (x tt + t · 1#))
      ∙ ∣∣-of-≥0 ≤-refl) ≈≤ ≤-reflexive (solve (t ∷ []) 𝟘 ((𝕒 ⊗ 𝕒) ⊗ 𝟘) refl)
