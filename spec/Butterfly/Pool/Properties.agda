{-# OPTIONS --safe --cubical-compatible #-}

-- What holds of Σ wᵢ xᵢ for weights on the simplex, for every number of workers and every size of
-- output: it stays within the workers' range, is monotone, keeps distributions distributions, is
-- moved by one worker by at most its weight, and is affine, so that its Hessian is zero.
--
-- The weights are given numbers here: they may come from a gate that reads the input, and do not
-- read the outputs. Where they do, monotonicity is false; Butterfly.Pool.Refuted has the
-- counterexample.

open import Butterfly.Algebra.Base

module Butterfly.Pool.Properties (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Properties R
open import Butterfly.Pool.Base using (Weights; Distribution)
open Butterfly.Pool.Base.Mix R public
open Weights
open Distribution

module _ {n : Nat} (w : Weights R n) where

  fused : {V : Set} → (Fin n → V → Carrier) → V → Carrier
  fused = mix n (weight w)

  -- The fused value of a constant is that constant.

  unanimous : ∀ z → weighted n (weight w) (λ _ → z) ≈ z
  unanimous z = weighted-constant n (weight w) z ∙ ·-cong (sums-to-one w) ≈-refl ∙ ·-unit z

  -- Range: what every worker says at least, or at most, the fusion says at least, or at most.

  range-below : {V : Set} (x : Fin n → V → Carrier) (y : V) (lo : Carrier) →
    (∀ i → lo ≤ x i y) → lo ≤ fused x y
  range-below x y lo h = ≈-sym (unanimous lo) ≈≤ weighted-mono n (weight-≥0 w) h

  range-above : {V : Set} (x : Fin n → V → Carrier) (y : V) (hi : Carrier) →
    (∀ i → x i y ≤ hi) → fused x y ≤ hi
  range-above x y hi h = weighted-mono n (weight-≥0 w) h ≤≈ unanimous hi

  -- P-mono: scores of y that do not fall, whatever the other scores do, give a fused score of y that does not fall.

  monotone : {V : Set} (x x′ : Fin n → V → Carrier) (y : V) →
    (∀ i → x i y ≤ x′ i y) → fused x y ≤ fused x′ y
  monotone x x′ y h = weighted-mono n (weight-≥0 w) h

  -- A distribution in, a distribution out.

  distribution-preserved : (d : Nat) → (Fin n → Distribution R d) → Distribution R d
  distribution-preserved d p = record
    { probability = fused (λ i → probability (p i))
    ; probability-≥0 = λ y → sum-≥0 n (λ i → ·-≥0 (weight-≥0 w i) (probability-≥0 (p i) y))
    ; probabilities-sum-to-one = weighted-sum n d (weight w) (λ i → probability (p i))
        ∙ sum-cong n (λ i → ·-cong ≈-refl (probabilities-sum-to-one (p i)) ∙ ·-comm (weight w i) 1#
          ∙ ·-unit (weight w i))
        ∙ sums-to-one w
    }

  -- P-robust/lying: worker i says x′ in place of x, the others say what they said. Every coordinate moves by wᵢ times
  -- what worker i moved.

  said-by : {V : Set} → Fin n → (V → Carrier) → (Fin n → V → Carrier) → Fin n → V → Carrier
  said-by i z x j y = if same n i j then z y else x j y

  influence : {V : Set} (x : Fin n → V → Carrier) (i : Fin n) (z : V → Carrier) (y : V) →
    fused (said-by i z x) y - fused x y ≈ (weight w i · (z y - x i y))
  influence x i z y = ≈-sym (weighted-difference n (weight w) (λ j → said-by i z x j y)
    (λ j → x j y))
    ∙ sum-cong n moved ∙ sum-only n i (λ j → weight w j · (z y - x j y))
    where
    moved : ∀ j → (weight w j · (said-by i z x j y - x j y)) ≈ when (same n i j)
      (weight w j · (z y - x j y))
    moved j with same n i j
    ... | true = ≈-refl
    ... | false = solve (weight w j ∷ x j y ∷ []) (𝕒 ⊗ (𝕓 ⊝ 𝕓)) 𝟘 refl

  -- D3.1/linear: affine, so the second difference of every pair of directions is zero: the Hessian is the zero matrix.

  affine : {V : Set} (s : Carrier) (x h : Fin n → V → Carrier) (y : V) →
    fused (λ i v → x i v + s · h i v) y ≈ (fused x y + s · fused h y)
  affine s x h y = weighted-+ n (weight w) (λ i → x i y) (λ i → s · h i y)
    ∙ +-cong ≈-refl (weighted-scale n (weight w) s (λ i → h i y))

  second-difference-is-zero : {V : Set} (x h k : Fin n → V → Carrier) (y : V) →
    (fused (λ i v → (x i v + h i v) + k i v) y - fused (λ i v → x i v + h i v) y)
    - (fused (λ i v → x i v + k i v) y - fused x y) ≈ 0#
  second-difference-is-zero x h k y =
    +-cong (+-cong (plus (λ i v → x i v + h i v) k ∙ +-cong (plus x h) ≈-refl) (-‿cong (plus x h)))
           (-‿cong (+-cong (plus x k) ≈-refl))
    ∙ solve (fused x y ∷ fused h y ∷ fused k y ∷ [])
        ((((𝕒 ⊕ 𝕓) ⊕ 𝕔) ⊝ (𝕒 ⊕ 𝕓)) ⊝ ((𝕒 ⊕ 𝕔) ⊝ 𝕒)) 𝟘 refl
    where
    plus : ∀ u v → fused (λ i c → u i c + v i c) y ≈ (fused u y + fused v y)
    plus u v = weighted-+ n (weight w) (λ i → u i y) (λ i → v i y)

-- How far one worker can move the pool, in total variation: no test of the output, with values from
-- 0 to 1, gains more in expectation. An event is the test that is 1 where it happens.

record Test (d : Nat) : Set where
  field
    value : Fin d → Carrier
    value-≥0 : ∀ y → 0# ≤ value y
    value-≤1 : ∀ y → value y ≤ 1#

event : {d : Nat} → (Fin d → Bool) → Test d
event A = record { value = λ y → when (A y) 1# ; value-≥0 = λ y → when-≥0 (A y) 0≤1 ; value-≤1 =
  λ y → below (A y) }
  where
  below : ∀ b → when b 1# ≤ 1#
  below true = ≤-refl
  below false = 0≤1

module _ (d : Nat) where
  open Test

  expected : Test d → (Fin d → Carrier) → Carrier
  expected g p = weighted d p (value g)

  expected-≥0 : ∀ g (p : Distribution R d) → 0# ≤ expected g (probability p)
  expected-≥0 g p = sum-≥0 d (λ y → ·-≥0 (probability-≥0 p y) (value-≥0 g y))

  expected-≤1 : ∀ g (p : Distribution R d) → expected g (probability p) ≤ 1#
  expected-≤1 g p = weighted-mono d (probability-≥0 p) (value-≤1 g)
    ≤≈ (weighted-constant d (probability p) 1# ∙ ·-comm _ 1# ∙ ·-unit _
      ∙ probabilities-sum-to-one p)

  -- An expectation is a fused value like any other: mixing and summing commute.

  expected-mix : ∀ n w g (p : Fin n → Fin d → Carrier) → expected g (mix n w p) ≈ weighted n w
    (λ i → expected g (p i))
  expected-mix n w g p =
    sum-cong d (λ y → ≈-sym (sum-scaleʳ n (value g y) (λ i → w i · p i y))
      ∙ sum-cong n (λ i → ·-assoc (w i) (p i y) (value g y)))
    ∙ weighted-sum n d w (λ i y → p i y · value g y)

  influence-bounded : ∀ {n} (w : Weights R n) (p : Fin n → Distribution R d) (i : Fin n)
    (q : Distribution R d) g →
    (expected g (fused w (said-by w i (probability q) (λ j → probability (p j))))
     - expected g (fused w (λ j → probability (p j)))) ≤ weight w i
  influence-bounded {n} w p i q g =
    (+-cong (expected-mix n (weight w) g (said-by w i (probability q) P))
      (-‿cong (expected-mix n (weight w) g P))
      ∙ +-cong (sum-cong n (λ j → ·-cong ≈-refl (chosen j))) ≈-refl
      ∙ influence w {⊤} (λ j _ → expected g (P j)) i (λ _ → expected g (probability q)) tt)
    ≈≤ ·-monoˡ (weight-≥0 w i) gap ≤≈ solve (weight w i ∷ []) (𝕒 ⊗ 𝟙) 𝕒 refl
    where
    P : Fin n → Fin d → Carrier
    P j = probability (p j)
    chosen : ∀ j → expected g (said-by w i (probability q) P j)
      ≈ (if same n i j then expected g (probability q) else expected g (P j))
    chosen j with same n i j
    ... | true = ≈-refl
    ... | false = ≈-refl
    gap : (expected g (probability q) - expected g (P i)) ≤ 1#
    gap = (+-mono (expected-≤1 g q) (negate (expected-≥0 g (p i)))) ≤≈ solve [] (𝟙 ⊝ 𝟘) 𝟙 refl
