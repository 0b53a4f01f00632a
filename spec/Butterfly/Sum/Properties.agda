{-# OPTIONS --safe --cubical-compatible #-}

-- The laws of finite sums in an ordered ring, each for every length, by induction.

open import Butterfly.Algebra.Base

module Butterfly.Sum.Properties (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Base semiring public

sum-cong : ∀ n {f g : Fin n → Carrier} → (∀ i → f i ≈ g i) → sum n f ≈ sum n g
sum-cong zero h = ≈-refl
sum-cong (suc n) h = +-cong (h first) (sum-cong n (λ i → h (next i)))

sum-mono : ∀ n {f g : Fin n → Carrier} → (∀ i → f i ≤ g i) → sum n f ≤ sum n g
sum-mono zero h = ≤-refl
sum-mono (suc n) h = +-mono (h first) (sum-mono n (λ i → h (next i)))

sum-zero : ∀ n → sum n (λ _ → 0#) ≈ 0#
sum-zero zero = ≈-refl
sum-zero (suc n) = +-unit _ ∙ sum-zero n

sum-≥0 : ∀ n {f : Fin n → Carrier} → (∀ i → 0# ≤ f i) → 0# ≤ sum n f
sum-≥0 n h = ≈-sym (sum-zero n) ≈≤ sum-mono n h

sum-+ : ∀ n (f g : Fin n → Carrier) → sum n (λ i → f i + g i) ≈ (sum n f + sum n g)
sum-+ zero f g = ≈-sym (+-unit 0#)
sum-+ (suc n) f g = +-cong ≈-refl (sum-+ n (λ i → f (next i)) (λ i → g (next i)))
  ∙ solve (f first ∷ g first ∷ sum n (λ i → f (next i)) ∷ sum n (λ i → g (next i)) ∷ [])
      ((𝕒 ⊕ 𝕓) ⊕ (𝕔 ⊕ 𝕕)) ((𝕒 ⊕ 𝕔) ⊕ (𝕓 ⊕ 𝕕)) refl

sum-scale : ∀ n z (f : Fin n → Carrier) → sum n (λ i → z · f i) ≈ (z · sum n f)
sum-scale zero z f = solve (z ∷ []) 𝟘 (𝕒 ⊗ 𝟘) refl
sum-scale (suc n) z f = +-cong ≈-refl (sum-scale n z (λ i → f (next i)))
  ∙ solve (z ∷ f first ∷ sum n (λ i → f (next i)) ∷ []) (𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕔) (𝕒 ⊗ (𝕓 ⊕ 𝕔)) refl

sum-scaleʳ : ∀ n z (f : Fin n → Carrier) → sum n (λ i → f i · z) ≈ (sum n f · z)
sum-scaleʳ n z f = sum-cong n (λ i → ·-comm (f i) z) ∙ sum-scale n z f ∙ ·-comm z (sum n f)

sum-neg : ∀ n (f : Fin n → Carrier) → sum n (λ i → - f i) ≈ (- sum n f)
sum-neg zero f = solve [] 𝟘 (neg 𝟘) refl
sum-neg (suc n) f = +-cong ≈-refl (sum-neg n (λ i → f (next i)))
  ∙ solve (f first ∷ sum n (λ i → f (next i)) ∷ []) (neg 𝕒 ⊕ neg 𝕓) (neg (𝕒 ⊕ 𝕓)) refl

sum-difference : ∀ n (f g : Fin n → Carrier) → sum n (λ i → f i - g i) ≈ (sum n f - sum n g)
sum-difference n f g = sum-+ n f (λ i → - g i) ∙ +-cong ≈-refl (sum-neg n g)

sum-swap : ∀ m n (f : Fin m → Fin n → Carrier) → sum m (λ i → sum n (f i)) ≈ sum n
  (λ j → sum m (λ i → f i j))
sum-swap zero n f = ≈-sym (sum-zero n)
sum-swap (suc m) n f = +-cong ≈-refl (sum-swap m n (λ i → f (next i)))
  ∙ ≈-sym (sum-+ n (f first) (λ j → sum m (λ i → f (next i) j)))

-- One term is at most the sum of terms that are not negative.

term-≤ : ∀ n {f : Fin n → Carrier} → (∀ i → 0# ≤ f i) → ∀ i → f i ≤ sum n f
term-≤ (suc n) {f} h first = solve (f first ∷ []) 𝕒 (𝕒 ⊕ 𝟘) refl ≈≤ +-mono ≤-refl
  (sum-≥0 n (λ i → h (next i)))
term-≤ (suc n) {f} h (next i) = ≈-sym (+-unit (f (next i))) ≈≤ +-mono (h first)
  (term-≤ n (λ j → h (next j)) i)

-- The terms where a condition holds, and the others.

when : Bool → Carrier → Carrier
when p x = if p then x else 0#

when-split : ∀ p x → x ≈ (when p x + when (not p) x)
when-split true x = solve (x ∷ []) 𝕒 (𝕒 ⊕ 𝟘) refl
when-split false x = ≈-sym (+-unit x)

when-≥0 : ∀ p {x} → 0# ≤ x → 0# ≤ when p x
when-≥0 true h = h
when-≥0 false h = ≤-refl

when-· : ∀ p x y → (when p x · y) ≈ when p (x · y)
when-· true x y = ≈-refl
when-· false x y = ·-zero y

sum-split : ∀ n (p : Fin n → Bool) (f : Fin n → Carrier) →
  sum n f ≈ (sum n (λ i → when (p i) (f i)) + sum n (λ i → when (not (p i)) (f i)))
sum-split n p f = sum-cong n (λ i → when-split (p i) (f i))
  ∙ sum-+ n (λ i → when (p i) (f i)) (λ i → when (not (p i)) (f i))

sum-only : ∀ n i (f : Fin n → Carrier) → sum n (λ j → when (same n i j) (f j)) ≈ f i
sum-only (suc n) first f = +-cong ≈-refl (sum-zero n) ∙ solve (f first ∷ []) (𝕒 ⊕ 𝟘) 𝕒 refl
sum-only (suc n) (next i) f = +-unit _ ∙ sum-only n i (λ j → f (next j))

-- Weighted sums. Weights need not sum to one here.

weighted : (n : Nat) → (Fin n → Carrier) → (Fin n → Carrier) → Carrier
weighted n w x = sum n (λ i → w i · x i)

weighted-constant : ∀ n w z → weighted n w (λ _ → z) ≈ (sum n w · z)
weighted-constant n w z = sum-scaleʳ n z w

weighted-mono : ∀ n {w x y} → (∀ i → 0# ≤ w i) → (∀ i → x i ≤ y i) → weighted n w x ≤ weighted n w y
weighted-mono n w≥0 h = sum-mono n (λ i → ·-monoˡ (w≥0 i) (h i))

weighted-+ : ∀ n w x y → weighted n w (λ i → x i + y i) ≈ (weighted n w x + weighted n w y)
weighted-+ n w x y = sum-cong n
  (λ i → solve (w i ∷ x i ∷ y i ∷ []) (𝕒 ⊗ (𝕓 ⊕ 𝕔)) (𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕔) refl)
  ∙ sum-+ n (λ i → w i · x i) (λ i → w i · y i)

weighted-scale : ∀ n w z x → weighted n w (λ i → z · x i) ≈ (z · weighted n w x)
weighted-scale n w z x = sum-cong n
  (λ i → solve (w i ∷ z ∷ x i ∷ []) (𝕒 ⊗ (𝕓 ⊗ 𝕔)) (𝕓 ⊗ (𝕒 ⊗ 𝕔)) refl)
  ∙ sum-scale n z (λ i → w i · x i)

weighted-difference : ∀ n w x y → weighted n w (λ i → x i - y i) ≈ (weighted n w x - weighted n w y)
weighted-difference n w x y =
  sum-cong n (λ i → solve (w i ∷ x i ∷ y i ∷ []) (𝕒 ⊗ (𝕓 ⊝ 𝕔)) (𝕒 ⊗ 𝕓 ⊝ 𝕒 ⊗ 𝕔) refl)
  ∙ sum-difference n (λ i → w i · x i) (λ i → w i · y i)

weighted-sum : ∀ n d w (x : Fin n → Fin d → Carrier) →
  sum d (λ j → weighted n w (λ i → x i j)) ≈ weighted n w (λ i → sum d (x i))
weighted-sum n d w x = ≈-sym (sum-swap n d (λ i j → w i · x i j))
  ∙ sum-cong n (λ i → sum-scale d (w i) (x i))
