{-# OPTIONS --safe --cubical-compatible #-}

-- N1 and survivors for the pools that are weighted means: the fold of lifted workers is the batched
-- form Σ wᵢ xᵢ / Σ wᵢ, in any order and grouping; with crashed workers it is the same with their
-- weights set to zero, and the survivors' renormalised weights are again weights. The state is a
-- total and a weight, whatever the number of workers.

open import Butterfly.Algebra.Base

module Butterfly.Pool.Fold (F : OrderedField) (V : Set) where

open import Butterfly.Logic.Base
open OrderedField F
open import Butterfly.Algebra.Properties ring
open import Butterfly.Sum.Properties ring
open import Butterfly.Monoid.Base
open import Butterfly.Monoid.Properties as Monoid using (failed-workers-are-not-read)
open import Butterfly.Pool.Base
open Mix ring
open Weights
module Mean = WeightedMean F V
open Mean using (states; lift; finish; weighted-mean)
open CommutativeMonoid states using () renaming (_≈_ to _≈ₛ_)
open Pool weighted-mean using (fuse)

-- One worker with its weight, and the trees of such.

Arrival : Set
Arrival = Carrier × (V → Carrier)

lifted : Arrival → State ring V
lifted (w , x) = lift w x

finish-cong : ∀ {s t} → s ≈ₛ t → (0# < State.weight s) → ∀ y → finish s y ≈ finish t y
finish-cong {s} {t} (p , q) positive y = ·-cong (p y) (inverse-cong q positive)
  where
  inverse-cong : ∀ {v w} → v ≈ w → 0# < v → (v ⁻¹) ≈ (w ⁻¹)
  inverse-cong {v} {w} e v>0 =
    solve (v ⁻¹ ∷ []) 𝕒 (𝟙 ⊗ 𝕒) refl ∙ ·-cong (≈-sym (·-inverse w>0)) ≈-refl
    ∙ ·-cong (·-cong (≈-sym e) ≈-refl) ≈-refl
    ∙ solve (v ∷ v ⁻¹ ∷ w ⁻¹ ∷ []) ((𝕒 ⊗ 𝕔) ⊗ 𝕓) ((𝕒 ⊗ 𝕓) ⊗ 𝕔) refl
    ∙ ·-cong (·-inverse v>0) ≈-refl ∙ ·-unit (w ⁻¹)
    where
    w>0 : 0# < w
    w>0 = <-≤-trans v>0 (≤-reflexive e)

-- N1: any two trees whose arrivals are rearrangements of each other fuse to the same output.

fusion-in-any-order-and-grouping : ∀ s t → arrivals s ↭ arrivals t →
  0# < State.weight (Fold.reduce states lifted s) →
  ∀ y → finish (Fold.reduce states lifted s) y ≈ finish (Fold.reduce states lifted t) y
fusion-in-any-order-and-grouping s t p = finish-cong
  (Monoid.any-order-and-grouping states lifted s t p)

-- The fold is the batched form.

row-is-sum : ∀ n w (x : Fin n → V → Carrier) →
  Fold.row states lifted (tabulate n (λ i → w i , x i)) ≈ₛ state (mix n w x) (sum n w)
row-is-sum zero w x = (λ _ → ≈-refl) , ≈-refl
row-is-sum (suc n) w x with row-is-sum n (λ i → w (next i)) (λ i → x (next i))
... | p , q = (λ y → +-cong ≈-refl (p y)) , +-cong ≈-refl q

fold-is-batched : ∀ n w (x : Fin n → V → Carrier) → 0# < sum n w → ∀ y →
  finish (Fold.row states lifted (tabulate n (λ i → w i , x i))) y ≈ (mix n w x y · (sum n w ⁻¹))
fold-is-batched n w x positive y = ≈-sym (finish-cong
  (CommutativeMonoid.≈-sym states {Fold.row states lifted (tabulate n (λ i → w i , x i))} {state
    (mix n w x) (sum n w)}
    (row-is-sum n w x)) positive y)

-- Survivors.

alive-weight : ∀ {n} → (Fin n → Bool) → (Fin n → Carrier) → Fin n → Carrier
alive-weight alive w i = when (alive i) (w i)

masked-is-sum : ∀ n alive w (x : Fin n → V → Carrier) →
  Monoid.masked states lifted n alive (λ i → w i , x i) ≈ₛ state (mix n (alive-weight alive w) x)
    (sum n (alive-weight alive w))
masked-is-sum zero alive w x = (λ _ → ≈-refl) , ≈-refl
masked-is-sum (suc n) alive w x
  with alive first | masked-is-sum n (λ i → alive (next i)) (λ i → w (next i)) (λ i → x (next i))
... | true | p , q = (λ y → +-cong ≈-refl (p y)) , +-cong ≈-refl q
... | false | p , q = (λ y → +-cong (≈-sym (·-zero (x first y))) (p y)) , +-cong ≈-refl q

fusion-of-survivors : ∀ n alive w (x : Fin n → V → Carrier) → 0# < sum n (alive-weight alive w) →
  ∀ y →
  finish (Fold.row states lifted (survivors n alive (λ i → w i , x i))) y
    ≈ (mix n (alive-weight alive w) x y · (sum n (alive-weight alive w) ⁻¹))
fusion-of-survivors n alive w x positive y = ≈-sym (finish-cong
  (CommutativeMonoid.≈-trans states {whole} {Monoid.masked states lifted n alive workers}
    (CommutativeMonoid.≈-sym states {Monoid.masked states lifted n alive workers} {whole}
      (masked-is-sum n alive w x))
    (Monoid.masked-is-survivors states lifted n alive workers)) positive y)
  where
  workers : Fin n → Arrival
  workers i = w i , x i
  whole : State ring V
  whole = state (mix n (alive-weight alive w) x) (sum n (alive-weight alive w))

-- The survivors' weights, divided by their sum, are on the simplex: what holds of the pool holds of
-- the survivors.

inverse-≥0 : ∀ {v} → 0# < v → 0# ≤ (v ⁻¹)
inverse-≥0 {v} v>0 = ·-cancel v>0 ((·-zero v ≈≤ 0≤1) ≤≈ (≈-sym (·-inverse v>0) ∙ ·-comm v (v ⁻¹)))

renormalised : ∀ {n} (w : Weights ring n) (alive : Fin n → Bool) →
  0# < sum n (alive-weight alive (weight w)) → Weights ring n
renormalised {n} w alive positive = record
  { weight = λ i → alive-weight alive (weight w) i · (W ⁻¹)
  ; weight-≥0 = λ i → ·-≥0 (when-≥0 (alive i) (weight-≥0 w i)) (inverse-≥0 positive)
  ; sums-to-one = sum-scaleʳ n (W ⁻¹) (alive-weight alive (weight w)) ∙ ·-inverse positive
  }
  where
  W : Carrier
  W = sum n (alive-weight alive (weight w))

survivors-mix : ∀ {n} (w : Weights ring n) alive
  (positive : 0# < sum n (alive-weight alive (weight w)))
  (x : Fin n → V → Carrier) y →
  mix n (weight (renormalised w alive positive)) x y
    ≈ finish (Fold.row states lifted (survivors n alive (λ i → weight w i , x i))) y
survivors-mix {n} w alive positive x y =
  sum-cong n (λ i → solve (alive-weight alive (weight w) i ∷ W ⁻¹ ∷ x i y ∷ []) ((𝕒 ⊗ 𝕓) ⊗ 𝕔)
    ((𝕒 ⊗ 𝕔) ⊗ 𝕓) refl)
  ∙ sum-scaleʳ n (W ⁻¹) (λ i → alive-weight alive (weight w) i · x i y)
  ∙ ≈-sym (fusion-of-survivors n alive (weight w) x positive y)
  where
  W : Carrier
  W = sum n (alive-weight alive (weight w))
