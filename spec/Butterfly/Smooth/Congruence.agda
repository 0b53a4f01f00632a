{-# OPTIONS --safe --cubical-compatible #-}

-- A smooth structure that does not call everything smooth: over any ring, the functions that keep
-- every congruence (where k divides each xₐ − yₐ, it divides f(x) − f(y)). Over the integers ReLU
-- is not one of them, since 3 divides 1 − (−2) but not ReLU(1) − ReLU(−2) = 1.
--
-- This is an instance of the closure laws and nothing more: its exp is the constant 1, the only one
-- that the integers have.

open import Butterfly.Algebra.Base

module Butterfly.Smooth.Congruence where

open import Butterfly.Logic.Base
open import Butterfly.Smooth.Base

module Congruence (R : OrderedRing) where
  open OrderedRing R
  open import Butterfly.Algebra.Properties R

  _∣_ : Carrier → Carrier → Set
  k ∣ x = Σ Carrier λ z → x ≈ (k · z)

  Keeps : {A : Set} → ((A → Carrier) → Carrier) → Set
  Keeps f = ∀ k x y → (∀ a → k ∣ (x a - y a)) → k ∣ (f x - f y)

  -- With a function that does not keep them all.

  congruences : (rough : (⊤ → Carrier) → Carrier) → ¬ Keeps rough → SmoothStructure R
  congruences rough is-rough = record
    { Smooth = Keeps
    ; smooth-coordinate = λ a k x y h → h a
    ; smooth-constant = λ c k x y h → 0# , solve (c ∷ k ∷ []) (𝕒 ⊝ 𝕒) (𝕓 ⊗ 𝟘) refl
    ; smooth-+ = λ {A} {f} {g} hf hg k x y h → sums k x y f g (hf k x y h) (hg k x y h)
    ; smooth-· = λ {A} {f} {g} hf hg k x y h → products k x y f g (hf k x y h) (hg k x y h)
    ; smooth-compose = λ {A} {B} {f} {g} hf hg k x y h → hf k (λ b → g b x) (λ b → g b y) (λ b → hg b k x y h)
    ; smooth-cong = λ {A} {f} {g} e hf k x y h → fst (hf k x y h) ,
        (+-cong (≈-sym (e x)) (-‿cong (≈-sym (e y))) ∙ snd (hf k x y h))
    ; smooth-inverse = λ {A} {f} {g} inverts hf k x y h → inverses k x y f g inverts (hf k x y h)
    ; rough = rough
    ; rough-is-not-smooth = is-rough
    }
    where
    sums : ∀ {A : Set} k x y (f g : (A → Carrier) → Carrier) → k ∣ (f x - f y) → k ∣ (g x - g y) →
      k ∣ ((f x + g x) - (f y + g y))
    sums k x y f g (u , e) (v , e′) = u + v ,
      (solve (f x ∷ g x ∷ f y ∷ g y ∷ []) ((𝕒 ⊕ 𝕓) ⊝ (𝕔 ⊕ 𝕕)) ((𝕒 ⊝ 𝕔) ⊕ (𝕓 ⊝ 𝕕)) refl
       ∙ +-cong e e′ ∙ solve (k ∷ u ∷ v ∷ []) (𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕔) (𝕒 ⊗ (𝕓 ⊕ 𝕔)) refl)
    products : ∀ {A : Set} k x y (f g : (A → Carrier) → Carrier) → k ∣ (f x - f y) →
      k ∣ (g x - g y) →
      k ∣ ((f x · g x) - (f y · g y))
    products k x y f g (u , e) (v , e′) = f x · v + u · g y ,
      (solve (f x ∷ g x ∷ f y ∷ g y ∷ []) (𝕒 ⊗ 𝕓 ⊝ 𝕔 ⊗ 𝕕) (𝕒 ⊗ (𝕓 ⊝ 𝕕) ⊕ (𝕒 ⊝ 𝕔) ⊗ 𝕕) refl
       ∙ +-cong (·-cong ≈-refl e′) (·-cong e ≈-refl)
       ∙ solve (k ∷ u ∷ v ∷ f x ∷ g y ∷ []) (𝕕 ⊗ (𝕒 ⊗ 𝕔) ⊕ (𝕒 ⊗ 𝕓) ⊗ 𝕖) (𝕒 ⊗ (𝕕 ⊗ 𝕔 ⊕ 𝕓 ⊗ 𝕖)) refl)
    inverses : ∀ {A : Set} k x y (f g : (A → Carrier) → Carrier) → (∀ z → (f z · g z) ≈ 1#) →
      k ∣ (f x - f y) →
      k ∣ (g x - g y)
    inverses k x y f g inverts (u , e) = - ((g x · g y) · u) ,
      (solve (g x ∷ g y ∷ []) (𝕒 ⊝ 𝕓) (𝟙 ⊗ 𝕒 ⊝ 𝟙 ⊗ 𝕓) refl
       ∙ +-cong (·-cong (≈-sym (inverts y)) ≈-refl) (-‿cong (·-cong (≈-sym (inverts x)) ≈-refl))
       ∙ solve (f x ∷ f y ∷ g x ∷ g y ∷ []) ((𝕓 ⊗ 𝕕) ⊗ 𝕔 ⊝ (𝕒 ⊗ 𝕔) ⊗ 𝕕)
         (neg ((𝕔 ⊗ 𝕕) ⊗ (𝕒 ⊝ 𝕓))) refl
       ∙ -‿cong (·-cong ≈-refl e)
       ∙ solve (k ∷ u ∷ g x ∷ g y ∷ []) (neg ((𝕔 ⊗ 𝕕) ⊗ (𝕒 ⊗ 𝕓))) (𝕒 ⊗ neg ((𝕔 ⊗ 𝕕) ⊗ 𝕓)) refl)

  constant-exponential : ∀ {rough} (is-rough : ¬ Keeps rough) →
    Exponential R (congruences rough is-rough)
  constant-exponential is-rough = record
    { exp = λ _ → 1#
    ; log = λ _ → 0#
    ; exp-positive = λ _ → 0<1
    ; exp-sum = λ _ _ → ≈-sym (·-unit 1#)
    ; smooth-exp = λ {A} _ → SmoothStructure.smooth-constant (congruences _ is-rough) {A} 1#
    ; smooth-log = λ {A} _ _ → SmoothStructure.smooth-constant (congruences _ is-rough) {A} 0#
    }

  relu : Carrier → Carrier
  relu x with 0# ≤? x
  ... | yes _ = x
  ... | no _ = 0#

-- Over the integers.

open import Butterfly.Integer.Base using (ℤ; _⊖_; equal; integers)
open import Butterfly.Natural.Base using (+-comm; +-zero; *-comm) renaming
  (_+_ to _+ₙ_; _*_ to _*ₙ_)
open Congruence integers

-- Numbers by their remainder after division by three.

remainder : Nat → Nat
remainder zero = 0
remainder (suc zero) = 1
remainder (suc (suc zero)) = 2
remainder (suc (suc (suc m))) = remainder m

remainder-multiple : ∀ r m → remainder (m *ₙ 3 +ₙ r) ≡ remainder r
remainder-multiple r zero = refl
remainder-multiple r (suc m) = remainder-multiple r m

not-a-multiple : ∀ p n → ¬ (1 +ₙ n *ₙ 3 ≡ p *ₙ 3)
not-a-multiple p n e = one≢zero (trans (sym (remainder-multiple 1 n))
  (trans (cong remainder (trans (+-comm (n *ₙ 3) 1) (trans e (sym (+-zero (p *ₙ 3))))))
    (remainder-multiple 0 p)))
  where
  one≢zero : ¬ (1 ≡ 0)
  one≢zero ()

relu-keeps-not : ¬ Keeps (λ (x : ⊤ → ℤ) → relu (x tt))
relu-keeps-not keeps with keeps (3 ⊖ 0) (λ _ → 1 ⊖ 0) (λ _ → 0 ⊖ 2) (λ _ → (1 ⊖ 0) , equal refl)
... | (p ⊖ n) , equal e = not-a-multiple p n (trans (shape n) (trans e (shape′ p n)))
  where
  shape : ∀ n → 1 +ₙ n *ₙ 3 ≡ 1 +ₙ (3 *ₙ n +ₙ 0)
  shape n = cong suc (trans (*-comm n 3) (sym (+-zero (3 *ₙ n))))
  shape′ : ∀ p n → (3 *ₙ p +ₙ 0) +ₙ 0 ≡ p *ₙ 3
  shape′ p n = trans (+-zero (3 *ₙ p +ₙ 0)) (trans (+-zero (3 *ₙ p)) (*-comm 3 p))

over-integers : SmoothStructure integers
over-integers = congruences (λ x → relu (x tt)) relu-keeps-not

relu-is-not-smooth : ¬ SmoothStructure.Smooth over-integers (λ (x : ⊤ → ℤ) → relu (x tt))
relu-is-not-smooth = relu-keeps-not
