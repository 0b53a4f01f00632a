{-# OPTIONS --safe --cubical-compatible #-}

-- N3, what a fused value is determined by: where φ rises, the u with Σ wᵢ φ(u − xᵢ) = 0 is unique,
-- does not fall when any xᵢ rises, and moves with all of them (shift-equivariance).
--
-- "Rises" is a record: φ(x) − φ(y) = (x − y) q(x, y) with q positive, which over the real numbers
-- says that φ is increasing with a positive derivative. That a solution exists is not claimed here;
-- Butterfly.Median.Bisection has solutions up to a residual as small as one likes.

open import Butterfly.Algebra.Base

module Butterfly.Median.Solutions (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Properties R
open import Butterfly.Pool.Base using (Weights)
open import Butterfly.Pool.Properties R using (unanimous)
open Weights

record RisingInfluence : Set where
  field
    φ : Carrier → Carrier
    q : Carrier → Carrier → Carrier
    q-positive : ∀ x y → 0# < q x y
    rises : ∀ x y → (φ x - φ y) ≈ ((x - y) · q x y)

-- The identity rises (its u is the weighted mean), so the record is not empty.

identity : RisingInfluence
identity = record
  { φ = λ x → x
  ; q = λ _ _ → 1#
  ; q-positive = λ _ _ → 0<1
  ; rises = λ x y → solve (x ∷ y ∷ []) (𝕒 ⊝ 𝕓) ((𝕒 ⊝ 𝕓) ⊗ 𝟙) refl
  }

module _ (I : RisingInfluence) where
  open RisingInfluence I

  φ-mono : ∀ {x y} → x ≤ y → φ x ≤ φ y
  φ-mono {x} {y} h = ≥0-difference
    (·-≥0 (difference-≥0 h) (<⇒≤ (q-positive y x)) ≤≈ ≈-sym (rises y x))

  φ-cong : ∀ {x y} → x ≈ y → φ x ≈ φ y
  φ-cong e = ≤-antisym (φ-mono (≤-reflexive e)) (φ-mono (≤-reflexive (≈-sym e)))

  φ-reflects-≤ : ∀ {x y} → φ x ≤ φ y → x ≤ y
  φ-reflects-≤ {x} {y} h = ≥0-difference (·-cancel (q-positive y x)
    (·-zero (q y x) ≈≤ difference-≥0 h ≤≈ rises y x))

  pull : {n : Nat} (w : Weights R n) (x : Fin n → Carrier) → Carrier → Carrier
  pull {n} w x u = weighted n (weight w) (λ i → φ (u - x i))

  module _ {n : Nat} (w : Weights R n) where

    -- Among weights that sum to one, one is positive.

    positive-weight : Σ (Fin n) λ i → 0# < weight w i
    positive-weight = find n (weight w) (λ h → 0<1 (≈-sym (sums-to-one w) ≈≤ h))
      where
      find : ∀ n (v : Fin n → Carrier) → 0# < sum n v → Σ (Fin n) λ i → 0# < v i
      find zero v total = absurd (total ≤-refl)
      find (suc n) v total with v first ≤? 0#
      ... | no v>0 = first , v>0
      ... | yes v≤0 with find n (λ i → v (next i)) (λ h → total (+-mono v≤0 h ≤≈ +-unit 0#))
      ...   | i , v>0 = next i , v>0

    pull-mono : ∀ x {u v} → u ≤ v → pull w x u ≤ pull w x v
    pull-mono x h = weighted-mono n (weight-≥0 w) (λ i → φ-mono (add (- x i) h))

    -- A sum of terms that do not fall falls nowhere, so where it does not rise no term with a positive weight does.

    pull-reflects-≤ : ∀ x {u v} → pull w x u ≤ pull w x v → u ≤ v
    pull-reflects-≤ x {u} {v} h with u ≤? v
    ... | yes u≤v = u≤v
    ... | no v<u with positive-weight
    ...   | i , w>0 = subtract (- x i) (φ-reflects-≤ (·-cancel w>0
          (·-comm _ _ ≈≤ ≥0-difference (difference-≥0 (one-term ≤∙ total) ≤≈
             solve (weight w i · φ (u - x i) ∷ weight w i · φ (v - x i) ∷ []) (𝟘 ⊝ (𝕒 ⊝ 𝕓))
               (𝕓 ⊝ 𝕒) refl)
           ≤≈ ·-comm _ _)))
      where
      gap : Fin n → Carrier
      gap j = weight w j · φ (u - x j) - weight w j · φ (v - x j)
      one-term : gap i ≤ sum n gap
      one-term = term-≤ n (λ j → difference-≥0
        (·-monoˡ (weight-≥0 w j) (φ-mono (add (- x j) (<⇒≤ v<u))))) i
      total : sum n gap ≤ 0#
      total = sum-difference n _ _ ≈≤ add (- pull w x v) h ≤≈ +-inverse _

    unique : ∀ x u v → pull w x u ≈ 0# → pull w x v ≈ 0# → u ≈ v
    unique x u v at-u at-v = ≤-antisym
      (pull-reflects-≤ x (≤-reflexive (at-u ∙ ≈-sym at-v)))
      (pull-reflects-≤ x (≤-reflexive (at-v ∙ ≈-sym at-u)))

    monotone : ∀ x y u v → (∀ i → x i ≤ y i) → pull w x u ≈ 0# → pull w y v ≈ 0# → u ≤ v
    monotone x y u v x≤y at-u at-v = pull-reflects-≤ x ((at-u ∙ ≈-sym at-v)
      ≈≤ weighted-mono n (weight-≥0 w) (λ i → φ-mono (+-mono ≤-refl (negate (x≤y i)))))

    shifted : ∀ x u c → pull w x u ≈ 0# → pull w (λ i → x i + c) (u + c) ≈ 0#
    shifted x u c at-u = sum-cong n (λ i → ·-cong ≈-refl
      (φ-cong (solve (u ∷ x i ∷ c ∷ []) ((𝕒 ⊕ 𝕔) ⊝ (𝕓 ⊕ 𝕔)) (𝕒 ⊝ 𝕓) refl))) ∙ at-u

    shift-equivariant : ∀ x u v c →
      pull w x u ≈ 0# → pull w (λ i → x i + c) v ≈ 0# → v ≈ (u + c)
    shift-equivariant x u v c at-u at-v = unique (λ i → x i + c) v (u + c) at-v (shifted x u c at-u)
