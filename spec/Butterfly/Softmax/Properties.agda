{-# OPTIONS --safe --cubical-compatible #-}

-- P-mono/score for the log pool after its softmax: where the workers' scores of y do not fall and
-- their other scores are as they were, the probability of y does not fall; for every number of
-- workers and of tokens.
--
-- Given is an exp that is positive and does not fall. The real one is such.

open import Butterfly.Algebra.Base

module Butterfly.Softmax.Properties (F : OrderedField) where

open import Butterfly.Logic.Base
open OrderedField F
open import Butterfly.Algebra.Properties ring
open import Butterfly.Sum.Properties ring
open import Butterfly.Pool.Base using (Weights)
open import Butterfly.Pool.Properties ring using (fused)
open Weights

-- Of positive numbers, the share of one that does not fall while the others stay does not fall.

share-mono : ∀ d (y : Fin d) (a b : Fin d → Carrier) → (∀ v → 0# < a v) → (∀ v → 0# < b v) →
  a y ≤ b y → (∀ v → same d y v ≡ false → a v ≈ b v) →
  (a y · (sum d a ⁻¹)) ≤ (b y · (sum d b ⁻¹))
share-mono d y a b a>0 b>0 rises others = ·-cancel (·->0 A>0 B>0)
  (clear (a y) A B A>0 ≈≤ crossed ≤≈ ≈-sym (clear′ (b y) A B B>0))
  where
  A B rest : Carrier
  A = sum d a
  B = sum d b
  rest = sum d (λ v → when (not (same d y v)) (a v))
  A>0 : 0# < A
  A>0 h = a>0 y (term-≤ d (λ v → <⇒≤ (a>0 v)) y ≤∙ h)
  B>0 : 0# < B
  B>0 h = b>0 y (term-≤ d (λ v → <⇒≤ (b>0 v)) y ≤∙ h)
  A-splits : A ≈ (a y + rest)
  A-splits = sum-split d (same d y) a ∙ +-cong (sum-only d y a) ≈-refl
  unmoved : ∀ v → when (not (same d y v)) (b v) ≈ when (not (same d y v)) (a v)
  unmoved v with same d y v in e
  ... | true = ≈-refl
  ... | false = ≈-sym (others v e)
  B-splits : B ≈ (b y + rest)
  B-splits = sum-split d (same d y) b ∙ +-cong (sum-only d y b) (sum-cong d unmoved)
  rest≥0 : 0# ≤ rest
  rest≥0 = sum-≥0 d (λ v → when-≥0 (not (same d y v)) (<⇒≤ (a>0 v)))
  clear : ∀ x s t → 0# < s → ((x · (s ⁻¹)) · (s · t)) ≈ (x · t)
  clear x s t s>0 = solve (x ∷ s ∷ t ∷ s ⁻¹ ∷ []) ((𝕒 ⊗ 𝕕) ⊗ (𝕓 ⊗ 𝕔)) ((𝕒 ⊗ 𝕔) ⊗ (𝕓 ⊗ 𝕕)) refl
    ∙ ·-cong ≈-refl (·-inverse s>0) ∙ solve (x · t ∷ []) (𝕒 ⊗ 𝟙) 𝕒 refl
  clear′ : ∀ x s t → 0# < t → ((x · (t ⁻¹)) · (s · t)) ≈ (x · s)
  clear′ x s t t>0 = ·-cong ≈-refl (·-comm s t) ∙ clear x t s t>0
  crossed : (a y · B) ≤ (b y · A)
  crossed = ·-cong ≈-refl B-splits ≈≤
    (solve (a y ∷ b y ∷ rest ∷ []) (𝕒 ⊗ (𝕓 ⊕ 𝕔)) (𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕔) refl
     ≈≤ +-mono ≤-refl (·-mono rest≥0 rises)
     ≤≈ (solve (a y ∷ b y ∷ rest ∷ []) (𝕒 ⊗ 𝕓 ⊕ 𝕓 ⊗ 𝕔) (𝕓 ⊗ (𝕒 ⊕ 𝕔)) refl
       ∙ ·-cong ≈-refl (≈-sym A-splits)))

module _ (exp : Carrier → Carrier) (exp-positive : ∀ x → 0# < exp x)
  (exp-mono : ∀ {x y} → x ≤ y → exp x ≤ exp y) where

  softmax : ∀ d → (Fin d → Carrier) → Fin d → Carrier
  softmax d z y = exp (z y) · (sum d (λ v → exp (z v)) ⁻¹)

  private
    exp-cong : ∀ {x y} → x ≈ y → exp x ≈ exp y
    exp-cong e = ≤-antisym (exp-mono (≤-reflexive e)) (exp-mono (≤-reflexive (≈-sym e)))

  log-pool-monotone : ∀ {n} d (w : Weights ring n) (z z′ : Fin n → Fin d → Carrier) (y : Fin d) →
    (∀ i → z i y ≤ z′ i y) → (∀ i v → same d y v ≡ false → z i v ≈ z′ i v) →
    softmax d (fused w z) y ≤ softmax d (fused w z′) y
  log-pool-monotone {n} d w z z′ y rises others =
    share-mono d y _ _ (λ v → exp-positive _) (λ v → exp-positive _)
      (exp-mono (weighted-mono n (weight-≥0 w) rises))
      (λ v e → exp-cong (sum-cong n (λ i → ·-cong ≈-refl (others i v e))))
