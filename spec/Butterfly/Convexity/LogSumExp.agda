{-# OPTIONS --safe --cubical-compatible #-}

-- D3.1/convex: the log-sum-exp pool f(x) = (1/β) log Σ wᵢ exp(β xᵢ) is convex, for every number of
-- workers, since it lies above each of its tangents; and it is not affine: of two workers at equal
-- weights, f(u, −u) + f(−u, u) > 2 f(0, 0) for every u > 0. That it is smooth is
-- Butterfly.Smooth.Properties.log-sum-exp-smooth.
--
-- Given are an exponential, positive and inverted by a logarithm with log x ≤ x − 1. The real one
-- is such; over the rationals there is none.

open import Butterfly.Algebra.Base
open import Butterfly.Logarithm.Base

module Butterfly.Convexity.LogSumExp
  (F : OrderedField) (L : Logarithm F) (tangent : Below-tangent F L)
  (exp : OrderedField.Carrier F → OrderedField.Carrier F)
  (exp-positive : ∀ x → let open OrderedField F in 0# < exp x)
  (log-exp : ∀ x → OrderedField._≈_ F (Logarithm.log L (exp x)) x) where

open import Butterfly.Logic.Base
open OrderedField F
open import Butterfly.Algebra.Properties ring
open import Butterfly.Sum.Properties ring
open import Butterfly.Pool.Base using (Weights)
open import Butterfly.Pool.Properties ring using (unanimous)
open import Butterfly.Logarithm.Properties F L tangent
open Logarithm L
open Weights

module _ {n : Nat} (w : Weights ring n) (β : Carrier) (β>0 : 0# < β) where

  Z : (Fin n → Carrier) → Carrier
  Z x = weighted n (weight w) (λ i → exp (β · x i))

  log-sum-exp : (Fin n → Carrier) → Carrier
  log-sum-exp x = (β ⁻¹) · log (Z x)

  Z>0 : ∀ x → 0# < Z x
  Z>0 x = mean->0 w (λ i → exp (β · x i)) (λ i → exp-positive _)

  -- The shares of the workers at y: the gradient of the pool there. They are weights.

  shares : (Fin n → Carrier) → Weights ring n
  shares y = record
    { weight = λ i → (weight w i · exp (β · y i)) · (Z y ⁻¹)
    ; weight-≥0 = λ i → ·-≥0 (·-≥0 (weight-≥0 w i) (<⇒≤ (exp-positive _)))
      (<⇒≤ (inverse->0 (Z>0 y)))
    ; sums-to-one = sum-scaleʳ n (Z y ⁻¹) (λ i → weight w i · exp (β · y i)) ∙ ·-inverse (Z>0 y)
    }

  above-tangent : ∀ x y →
    weighted n (weight (shares y)) (λ i → x i - y i) ≤ (log-sum-exp x - log-sum-exp y)
  above-tangent x y = unscale
    ≈≤ ·-monoˡ (<⇒≤ (inverse->0 β>0)) (scaled ≈≤ log-of-mean (shares y) ratio ratio>0 ≤≈ rises)
    ≤≈ solve (β ⁻¹ ∷ log (Z x) ∷ log (Z y) ∷ []) (𝕒 ⊗ (𝕓 ⊝ 𝕔)) (𝕒 ⊗ 𝕓 ⊝ 𝕒 ⊗ 𝕔) refl
    where
    ratio : Fin n → Carrier
    ratio i = exp (β · x i) · (exp (β · y i) ⁻¹)
    ratio>0 : ∀ i → 0# < ratio i
    ratio>0 i = ·->0 (exp-positive _) (inverse->0 (exp-positive _))
    s : Fin n → Carrier
    s = weight (shares y)
    unscale : weighted n s (λ i → x i - y i) ≈ ((β ⁻¹) · (β · weighted n s (λ i → x i - y i)))
    unscale = solve (weighted n s (λ i → x i - y i) ∷ []) 𝕒 (𝟙 ⊗ 𝕒) refl
      ∙ ·-cong (≈-sym (·-inverse β>0)) ≈-refl
      ∙ solve (β ∷ β ⁻¹ ∷ weighted n s (λ i → x i - y i) ∷ []) ((𝕒 ⊗ 𝕓) ⊗ 𝕔) (𝕓 ⊗ (𝕒 ⊗ 𝕔)) refl
    scaled : (β · weighted n s (λ i → x i - y i)) ≈ weighted n s (λ i → log (ratio i))
    scaled = ≈-sym (weighted-scale n s β (λ i → x i - y i))
      ∙ sum-cong n (λ i → ·-cong ≈-refl
          (solve (β ∷ x i ∷ y i ∷ []) (𝕒 ⊗ (𝕓 ⊝ 𝕔)) (𝕒 ⊗ 𝕓 ⊝ 𝕒 ⊗ 𝕔) refl
           ∙ +-cong (≈-sym (log-exp _)) (-‿cong (≈-sym (log-exp _)))
           ∙ ≈-sym (log-quotient (exp-positive _) (exp-positive _))))
    mean-ratio : weighted n s ratio ≈ (Z x · (Z y ⁻¹))
    mean-ratio = sum-cong n (λ i →
        solve (weight w i ∷ exp (β · y i) ∷ Z y ⁻¹ ∷ exp (β · x i) ∷ exp (β · y i) ⁻¹ ∷ [])
          (((𝕒 ⊗ 𝕓) ⊗ 𝕔) ⊗ (𝕕 ⊗ 𝕖)) (((𝕒 ⊗ 𝕕) ⊗ 𝕔) ⊗ (𝕓 ⊗ 𝕖)) refl
        ∙ ·-cong ≈-refl (·-inverse (exp-positive _))
        ∙ solve ((weight w i · exp (β · x i)) · (Z y ⁻¹) ∷ []) (𝕒 ⊗ 𝟙) 𝕒 refl)
      ∙ sum-scaleʳ n (Z y ⁻¹) (λ i → weight w i · exp (β · x i))
    rises : log (weighted n s ratio) ≈ (log (Z x) - log (Z y))
    rises = log-cong mean-ratio ∙ log-quotient (Z>0 x) (Z>0 y)

  -- Above its tangents, so convex along every segment.

  convex : ∀ s x y → 0# ≤ s → s ≤ 1# →
    log-sum-exp (λ i → s · x i + (1# - s) · y i) ≤ (s · log-sum-exp x + (1# - s) · log-sum-exp y)
  convex s x y s≥0 s≤1 = ≥0-difference
    (≈-sym flat ≈≤ +-mono (·-monoˡ s≥0 (above-tangent x z))
      (·-monoˡ (difference-≥0 s≤1) (above-tangent y z))
      ≤≈ solve (s ∷ log-sum-exp x ∷ log-sum-exp y ∷ log-sum-exp z ∷ [])
          (𝕒 ⊗ (𝕓 ⊝ 𝕕) ⊕ (𝟙 ⊝ 𝕒) ⊗ (𝕔 ⊝ 𝕕)) ((𝕒 ⊗ 𝕓 ⊕ (𝟙 ⊝ 𝕒) ⊗ 𝕔) ⊝ 𝕕) refl)
    where
    z v : Fin n → Carrier
    z i = s · x i + (1# - s) · y i
    v = weight (shares z)
    flat : (s · weighted n v (λ i → x i - z i) + (1# - s) · weighted n v (λ i → y i - z i)) ≈ 0#
    flat = +-cong (≈-sym (weighted-scale n v s (λ i → x i - z i)))
      (≈-sym (weighted-scale n v (1# - s) (λ i → y i - z i)))
      ∙ ≈-sym (weighted-+ n v (λ i → s · (x i - z i)) (λ i → (1# - s) · (y i - z i)))
      ∙ sum-cong n (λ i → solve (s ∷ x i ∷ y i ∷ v i ∷ [])
          (𝕕 ⊗ (𝕒 ⊗ (𝕓 ⊝ (𝕒 ⊗ 𝕓 ⊕ (𝟙 ⊝ 𝕒) ⊗ 𝕔)) ⊕ (𝟙 ⊝ 𝕒) ⊗ (𝕔 ⊝ (𝕒 ⊗ 𝕓 ⊕ (𝟙 ⊝ 𝕒) ⊗ 𝕔)))) 𝟘 refl)
      ∙ sum-zero n

-- Not affine: an affine function takes at the middle of two points the mean of its values there.

Affine : {n : Nat} → ((Fin n → Carrier) → Carrier) → Set
Affine f = ∀ x y m → (∀ i → (m i + m i) ≈ (x i + y i)) → (f m + f m) ≈ (f x + f y)

private
  square-above : ∀ {h a b} → (h + h) ≈ 1# → 0# < h → a < b →
    (a · b) < ((h · a + h · b) · (h · a + h · b))
  square-above {h} {a} {b} halves h>0 a<b le = ·->0 (·->0 h>0 gap>0) (·->0 h>0 gap>0)
    (subtract (a · b)
    ((solve (h ∷ a ∷ b ∷ [])
        ((𝕒 ⊗ (𝕔 ⊝ 𝕓)) ⊗ (𝕒 ⊗ (𝕔 ⊝ 𝕓)) ⊕ 𝕓 ⊗ 𝕔)
        (((𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕔) ⊗ (𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕔) ⊝ ((𝕒 ⊕ 𝕒) ⊗ (𝕒 ⊕ 𝕒)) ⊗ (𝕓 ⊗ 𝕔)) ⊕ 𝕓 ⊗ 𝕔) refl
      ∙ +-cong (+-cong ≈-refl (-‿cong (·-cong (·-cong halves halves) ≈-refl))) ≈-refl
      ∙ solve (h ∷ a ∷ b ∷ [])
          (((𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕔) ⊗ (𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕔) ⊝ (𝟙 ⊗ 𝟙) ⊗ (𝕓 ⊗ 𝕔)) ⊕ 𝕓 ⊗ 𝕔)
          ((𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕔) ⊗ (𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕔)) refl)
     ≈≤ le ≤≈ ≈-sym (+-unit (a · b))))
    where
    gap>0 : 0# < (b - a)
    gap>0 le′ = a<b (≥0-difference (negate-≥0 le′ ≤≈ solve (a ∷ b ∷ []) (neg (𝕓 ⊝ 𝕒)) (𝕒 ⊝ 𝕓) refl))

not-affine : (w : Weights ring 2) → weight w first ≈ weight w (next first) → ∀ β (β>0 : 0# < β) →
  ¬ Affine (log-sum-exp w β β>0)
not-affine w equal β β>0 affine = square-above halves h>0 b<a (log-reflects-≤ ab>0
  (log-product Z₁>0 Z₁>0 ≈≤ flat ≤≈ log-ab))
  where
  h a b e Z₁ : Carrier
  h = weight w first
  a = exp (β · 1#)
  b = exp (β · (- 1#))
  e = exp (β · 0#)
  Z₁ = h · b + h · a
  halves : (h + h) ≈ 1#
  halves = +-cong ≈-refl (equal ∙ solve (weight w (next first) ∷ []) 𝕒 (𝕒 ⊕ 𝟘) refl) ∙ sums-to-one w
  h>0 : 0# < h
  h>0 le = 0<1 (≈-sym halves ≈≤ +-mono le le ≤≈ +-unit 0#)
  b<a : b < a
  b<a le = 0<1 (·-cancel β>0 (1·β ≈≤ below ≤≈ solve (β ∷ []) (𝕒 ⊗ 𝟘) (𝟘 ⊗ 𝕒) refl))
    where
    1·β : (1# · β) ≈ (β · 1#)
    1·β = ·-comm 1# β
    falls : (β · 1#) ≤ (β · (- 1#))
    falls = ≈-sym (log-exp _) ≈≤ log-mono (exp-positive _) le ≤≈ log-exp _
    below : (β · 1#) ≤ (β · 0#)
    below = falls ≤∙ ·-monoˡ (<⇒≤ β>0) (negate 0≤1 ≤≈ solve [] (neg 𝟘) 𝟘 refl)
  ab>0 : 0# < (b · a)
  ab>0 = ·->0 (exp-positive _) (exp-positive _)
  Z₁>0 : 0# < Z₁
  Z₁>0 = +->0 (·->0 h>0 (exp-positive _)) (<⇒≤ (·->0 h>0 (exp-positive _)))
  log-ab : 0# ≈ log (b · a)
  log-ab = solve (β ∷ []) 𝟘 (𝕒 ⊗ neg 𝟙 ⊕ 𝕒 ⊗ 𝟙) refl
    ∙ +-cong (≈-sym (log-exp _)) (≈-sym (log-exp _))
      ∙ ≈-sym (log-product (exp-positive _) (exp-positive _))
  up down : Fin 2 → Carrier
  up = 1# ▹ (- 1#) ▹ none
  down = (- 1#) ▹ 1# ▹ none
  f : (Fin 2 → Carrier) → Carrier
  f = log-sum-exp w β β>0
  -- At equal weights the two workers can be exchanged, and zero is the middle of the two points.
  at-up : log (Z w β β>0 up) ≈ log Z₁
  at-up = log-cong (solve (h ∷ a ∷ weight w (next first) ∷ b ∷ []) (𝕒 ⊗ 𝕓 ⊕ (𝕔 ⊗ 𝕕 ⊕ 𝟘))
    (𝕔 ⊗ 𝕕 ⊕ 𝕒 ⊗ 𝕓) refl
    ∙ +-cong (·-cong (≈-sym equal) ≈-refl) ≈-refl)
  at-down : log (Z w β β>0 down) ≈ log Z₁
  at-down = log-cong (+-cong ≈-refl (solve (weight w (next first) ∷ a ∷ []) (𝕒 ⊗ 𝕓 ⊕ 𝟘) (𝕒 ⊗ 𝕓) refl
    ∙ ·-cong (≈-sym equal) ≈-refl))
  at-zero : log (Z w β β>0 (λ _ → 0#)) ≈ 0#
  at-zero = log-cong (unanimous w e) ∙ log-exp _ ∙ solve (β ∷ []) (𝕒 ⊗ 𝟘) 𝟘 refl
  middle : ∀ i → (0# + 0#) ≈ (up i + down i)
  middle first = solve [] (𝟘 ⊕ 𝟘) (𝟙 ⊕ neg 𝟙) refl
  middle (next first) = solve [] (𝟘 ⊕ 𝟘) (neg 𝟙 ⊕ 𝟙) refl
  flat : (log Z₁ + log Z₁) ≤ 0#
  flat = ·-cancel (inverse->0 β>0) (≤-reflexive
    (solve (log Z₁ ∷ β ⁻¹ ∷ []) ((𝕒 ⊕ 𝕒) ⊗ 𝕓) (𝕓 ⊗ 𝕒 ⊕ 𝕓 ⊗ 𝕒) refl
      ∙ +-cong (·-cong ≈-refl (≈-sym at-up)) (·-cong ≈-refl (≈-sym at-down))
      ∙ ≈-sym (affine up down (λ _ → 0#) middle)
      ∙ +-cong (·-cong ≈-refl at-zero) (·-cong ≈-refl at-zero)
      ∙ solve (β ⁻¹ ∷ []) (𝕒 ⊗ 𝟘 ⊕ 𝕒 ⊗ 𝟘) (𝟘 ⊗ 𝕒) refl))
