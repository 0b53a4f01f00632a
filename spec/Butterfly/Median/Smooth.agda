{-# OPTIONS --safe --cubical-compatible #-}

-- N3, smoothness: whatever solves Σ ρᵢ(a) φ(u − xᵢ(a)) = 0 at every a is smooth in a, where
-- weights, outputs, φ and its difference quotient are, by the implicit-function law of
-- Butterfly.Smooth.Base. For SmoothMedian's ψ(t) = t/√(1 + t²) the last two are smooth because
-- roots and inverses are.
--
-- That a solution exists is not claimed.

open import Butterfly.Algebra.Base
open import Butterfly.Smooth.Base

module Butterfly.Median.Smooth
  (F : OrderedField) (S : SmoothStructure (OrderedField.ring F))
  (solving : Solving (OrderedField.ring F) S) where

open import Butterfly.Logic.Base
open OrderedField F
open import Butterfly.Algebra.Properties ring
open import Butterfly.Sum.Properties ring
open import Butterfly.Pool.Base using (Weights)
open import Butterfly.Median.Solutions ring
open import Butterfly.Smooth.Properties ring S using (smooth-sum)
import Butterfly.Median.Root as Root
open SmoothStructure S
open Solving solving
open Weights

smooth-minus : ∀ {A : Set} {f g : (A → Carrier) → Carrier} →
  Smooth f → Smooth g → Smooth (λ x → f x - g x)
smooth-minus {f = f} {g} hf hg = smooth-cong
  (λ x → solve (f x ∷ g x ∷ []) (𝕒 ⊕ neg 𝟙 ⊗ 𝕓) (𝕒 ⊝ 𝕓) refl)
  (smooth-+ hf (smooth-· (smooth-constant (- 1#)) hg))

-- A function of some coordinates is a function of more.

among : ∀ {A B : Set} {f : (A → Carrier) → Carrier} →
  Smooth f → Smooth {B ⊎ A} (λ z → f (λ a → z (right a)))
among hf = smooth-compose hf (λ a → smooth-coordinate (right a))

module _ (I : RisingInfluence) (let open RisingInfluence I)
  (smooth-φ : ∀ {A : Set} {f : (A → Carrier) → Carrier} → Smooth f → Smooth (λ a → φ (f a)))
  (smooth-q : ∀ {A : Set} {f g : (A → Carrier) → Carrier} →
    Smooth f → Smooth g → Smooth (λ a → q (f a) (g a))) where

  solution-smooth : ∀ {A : Set} n (ρ : (A → Carrier) → Weights ring n)
    (x : Fin n → (A → Carrier) → Carrier) (u : (A → Carrier) → Carrier) →
    (∀ i → Smooth (λ a → weight (ρ a) i)) → (∀ i → Smooth (x i)) →
    (∀ a → pull I (ρ a) (λ i → x i a) (u a) ≈ 0#) → Smooth u
  solution-smooth {A} n ρ x u smooth-ρ smooth-x solves = smooth-implicit
    (smooth-sum n (λ i → smooth-· (among (smooth-ρ i))
      (smooth-φ (smooth-minus (smooth-coordinate (left tt)) (among (smooth-x i))))))
    (smooth-sum n (λ i → smooth-· (among (smooth-ρ i)) (smooth-q
      (smooth-minus (smooth-coordinate (left true)) (among (smooth-x i)))
      (smooth-minus (smooth-coordinate (left false)) (among (smooth-x i))))))
    (λ z → slope-positive (ρ (λ a → z (right a))) (λ i → x i (λ a → z (right a))) (z (left true))
      (z (left false)))
    (λ v t a → difference (ρ a) (λ i → x i a) v t)
    solves
    where
    slope : Weights ring n → (Fin n → Carrier) → Carrier → Carrier → Carrier
    slope w y v t = weighted n (weight w) (λ i → q (v - y i) (t - y i))
    slope-positive : ∀ w y v t → 0# < slope w y v t
    slope-positive w y v t h with positive-weight I w
    ... | i , w>0 = ·->0 w>0 (q-positive _ _)
      (term-≤ n (λ j → ·-≥0 (weight-≥0 w j) (<⇒≤ (q-positive (v - y j) (t - y j)))) i ≤∙ h)
    difference : ∀ w y v t → (pull I w y v - pull I w y t) ≈ ((v - t) · slope w y v t)
    difference w y v t =
      ≈-sym (weighted-difference n (weight w) (λ i → φ (v - y i)) (λ i → φ (t - y i)))
      ∙ sum-cong n (λ i → ·-cong ≈-refl (rises (v - y i) (t - y i)
          ∙ ·-cong (solve (v ∷ t ∷ y i ∷ []) ((𝕒 ⊝ 𝕔) ⊝ (𝕓 ⊝ 𝕔)) (𝕒 ⊝ 𝕓) refl) ≈-refl))
      ∙ weighted-scale n (weight w) (v - t) (λ i → q (v - y i) (t - y i))

module _ (r : Carrier → Carrier) (r-positive : ∀ t → 0# < r t)
  (r-square : ∀ t → (r t · r t) ≈ (1# + t · t)) where
  open Root F r r-positive r-square

  private
    smooth-r : ∀ {A : Set} {f : (A → Carrier) → Carrier} → Smooth f → Smooth (λ a → r (f a))
    smooth-r hf = smooth-root (λ a → r-positive _) (λ a → r-square _)
      (smooth-+ (smooth-constant 1#) (smooth-· hf hf))

    divided : ∀ {A : Set} {f g : (A → Carrier) → Carrier} → (∀ a → 0# < g a) →
      Smooth f → Smooth g → Smooth (λ a → f a · (g a ⁻¹))
    divided positive hf hg = smooth-· hf (smooth-inverse (λ a → ·-inverse (positive a)) hg)

    smooth-ψ : ∀ {A : Set} {f : (A → Carrier) → Carrier} → Smooth f → Smooth (λ a → ψ (f a))
    smooth-ψ hf = divided (λ a → r-positive _) hf (smooth-r hf)

    smooth-quotient : ∀ {A : Set} {f g : (A → Carrier) → Carrier} →
      Smooth f → Smooth g → Smooth (λ a → quotient (f a) (g a))
    smooth-quotient hf hg = divided (λ a → below-positive _ _)
      (smooth-minus (smooth-+ (smooth-constant 1#) (smooth-· (smooth-r hf) (smooth-r hg)))
        (smooth-· hf hg))
      (smooth-· (smooth-· (smooth-r hf) (smooth-r hg)) (smooth-+ (smooth-r hf) (smooth-r hg)))

  smooth-median-smooth : ∀ {A : Set} n (ρ : (A → Carrier) → Weights ring n)
    (x : Fin n → (A → Carrier) → Carrier) (u : (A → Carrier) → Carrier) →
    (∀ i → Smooth (λ a → weight (ρ a) i)) → (∀ i → Smooth (x i)) →
    (∀ a → pull rising (ρ a) (λ i → x i a) (u a) ≈ 0#) → Smooth u
  smooth-median-smooth = solution-smooth rising smooth-ψ smooth-quotient
