{-# OPTIONS --safe --cubical-compatible #-}

-- N3, existence: in an ordered field without gaps some u makes Σ wᵢ φ(u − xᵢ) exactly zero, where φ
-- rises, never faster than the identity, and is zero at zero. It is the least upper bound of the
-- points at which the sum is not positive.
--
-- A field without gaps is one in which what is decidable, holds somewhere and is bounded above has a
-- least upper bound. The real numbers are such a field, with classical logic; the rationals are not.
-- No instance is built here.

open import Butterfly.Algebra.Base

module Butterfly.Median.Existence (F : OrderedField) where

open import Butterfly.Logic.Base
open OrderedField F
open import Butterfly.Algebra.Properties ring
open import Butterfly.Sum.Properties ring
open import Butterfly.Pool.Base using (Weights)
open import Butterfly.Pool.Properties ring using (unanimous)
open import Butterfly.Median.Bisection F using (pull-slowly)
open import Butterfly.Median.Solutions ring
open Weights

Without-gaps : Set₁
Without-gaps = ∀ (P : Carrier → Set) → (∀ x → Dec (P x)) → ∀ a B → P a → (∀ x → P x → x ≤ B) →
  Σ Carrier λ s → (∀ x → P x → x ≤ s) × (∀ C → (∀ x → P x → x ≤ C) → s ≤ C)

module _ (complete : Without-gaps) (I : RisingInfluence) (φ-zero : RisingInfluence.φ I 0# ≈ 0#)
  (q-≤1 : ∀ x y → RisingInfluence.q I x y ≤ 1#) {n : Nat} (w : Weights ring n)
    (x : Fin n → Carrier) where
  open RisingInfluence I

  private
    at : Carrier → Carrier
    at = pull I w x

    slowly : ∀ {u v} → u ≤ v → (at v - at u) ≤ (v - u)
    slowly = pull-slowly I φ-zero q-≤1 w x

    none-pulls : weighted n (weight w) (λ _ → φ 0#) ≈ 0#
    none-pulls = unanimous w (φ 0#) ∙ φ-zero

  solution-exists : ∀ lo hi → (∀ i → lo ≤ x i) → (∀ i → x i ≤ hi) → Σ Carrier λ u → at u ≈ 0#
  solution-exists lo hi above below = s , ≤-antisym not-above not-below
    where
    at-lo : at lo ≤ 0#
    at-lo = weighted-mono n (weight-≥0 w) (λ i → φ-mono I (add (- x i) (above i) ≤≈ +-inverse (x i)))
      ≤≈ none-pulls
    at-hi : 0# ≤ at hi
    at-hi = ≈-sym none-pulls ≈≤ weighted-mono n (weight-≥0 w)
      (λ i → φ-mono I (≈-sym (+-inverse (x i)) ≈≤ add (- x i) (below i)))
    bounded : ∀ u → at u ≤ 0# → u ≤ hi
    bounded u at-u = pull-reflects-≤ I w x (at-u ≤∙ at-hi)
    found : Σ Carrier λ s → (∀ u → at u ≤ 0# → u ≤ s) × (∀ C → (∀ u → at u ≤ 0# → u ≤ C) → s ≤ C)
    found = complete (λ u → at u ≤ 0#) (λ u → at u ≤? 0#) lo hi at-lo bounded
    s : Carrier
    s = fst found
    not-above : at s ≤ 0#
    not-above = ≥0-difference (subtract s
      ((+-unit s ≈≤ snd (snd found) (s - at s) earlier)
        ≤≈ solve (s ∷ at s ∷ []) (𝕒 ⊝ 𝕓) ((𝟘 ⊝ 𝕓) ⊕ 𝕒) refl))
      where
      earlier : ∀ u → at u ≤ 0# → u ≤ (s - at s)
      earlier u at-u = ≥0-difference
        (difference-≥0 (slowly (fst (snd found) u at-u))
          ≤∙ (solve (s ∷ u ∷ at s ∷ at u ∷ []) ((𝕒 ⊝ 𝕓) ⊝ (𝕔 ⊝ 𝕕)) (((𝕒 ⊝ 𝕔) ⊝ 𝕓) ⊕ 𝕕) refl
            ≈≤ +-mono ≤-refl at-u ≤≈ solve ((s - at s) - u ∷ []) (𝕒 ⊕ 𝟘) 𝕒 refl))
    not-below : 0# ≤ at s
    not-below with 0# ≤? at s
    ... | yes h = h
    ... | no below-0 = absurd (below-0 (≥0-difference
        (difference-≥0 (fst (snd found) later at-later)
          ≤≈ solve (s ∷ at s ∷ []) (𝕒 ⊝ (𝕒 ⊝ 𝕓)) (𝕓 ⊝ 𝟘) refl)))
      where
      later : Carrier
      later = s - at s
      later-≥ : s ≤ later
      later-≥ = solve (s ∷ []) 𝕒 (𝕒 ⊕ 𝟘) refl ≈≤ +-mono ≤-refl (negate-≥0 (<⇒≤ below-0))
      at-later : at later ≤ 0#
      at-later = ≥0-difference (difference-≥0 (slowly later-≥)
        ≤≈ solve (s ∷ at s ∷ at later ∷ []) (((𝕒 ⊝ 𝕓) ⊝ 𝕒) ⊝ (𝕔 ⊝ 𝕓)) (𝟘 ⊝ 𝕔) refl)
