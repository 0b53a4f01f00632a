{-# OPTIONS --safe --cubical-compatible #-}

-- T7.1 in the three forms that hold, and T2.1 as a partition of unity; for every number of workers
-- and every norm.
--
-- /optimal: with a best fusion that does at least as well as one worker. /range: for every fusion
-- that stays, coordinate by coordinate, within the workers' range, the sum of the workers' errors
-- suffices (norms that read absolute values). /affine: for Σ wᵢ xᵢ the weighted mean of the errors,
-- and exactly that mean less what diversity buys, in squares. The specification's own form, with no
-- hypothesis, is refuted in Butterfly.Error.Refuted.

open import Butterfly.Algebra.Base

module Butterfly.Error.Properties (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Properties R
open import Butterfly.Space.Base R
open import Butterfly.Pool.Base using (Weights; Gate)
open import Butterfly.Pool.Properties R
open Weights

module _ {V : Set} (N : NormedSpace V) where
  open NormedSpace N

  distance-triangle : ∀ x y z → distance x z ≤ (distance x y + distance y z)
  distance-triangle x y z =
    ‖‖-cong (λ v → solve (x v ∷ y v ∷ z v ∷ []) (𝕒 ⊝ 𝕔) ((𝕒 ⊝ 𝕓) ⊕ (𝕓 ⊝ 𝕔)) refl)
    ≈≤ ‖‖-triangle (λ v → x v - y v) (λ v → y v - z v)

  distance-symmetric : ∀ x y → distance x y ≈ distance y x
  distance-symmetric x y =
    ‖‖-cong (λ v → solve (x v ∷ y v ∷ []) (𝕒 ⊝ 𝕓) (neg (𝕓 ⊝ 𝕒)) refl) ∙ ‖‖-negate (λ v → y v - x v)

  -- T7.1/optimal.

  error-with-optimal : ∀ {n} (M F F-optimal : V → Carrier) (worker : Fin n → V → Carrier)
    (j : Fin n) →
    distance M F-optimal ≤ distance M (worker j) →
    distance M F ≤ (sum n (λ i → distance M (worker i)) + distance F F-optimal)
  error-with-optimal {n} M F F-optimal worker j h =
    distance-triangle M F-optimal F
    ≤∙ +-mono (h ≤∙ term-≤ n {λ i → distance M (worker i)} (λ i → ‖‖-≥0 _) j)
      (≤-reflexive (distance-symmetric F-optimal F))

  -- T7.1/affine, the bound. By induction, for weights of any sum.

  weighted-error : ∀ n (w : Fin n → Carrier) (M : V → Carrier) (worker : Fin n → V → Carrier) →
    (∀ i → 0# ≤ w i) →
    ‖ (λ v → sum n w · M v - mix n w worker v) ‖ ≤ weighted n w (λ i → distance M (worker i))
  weighted-error zero w M worker w≥0 =
    (‖‖-cong (λ v → solve (M v ∷ []) (𝟘 ⊗ 𝕒 ⊝ 𝟘) 𝟘 refl) ∙ ‖‖-zero) ≈≤ ≤-refl
  weighted-error (suc n) w M worker w≥0 =
    ‖‖-cong (λ v → solve
        (w first ∷ sum n (λ i → w (next i)) ∷ M v ∷ worker first v ∷ mix n (λ i → w (next i))
          (λ i → worker (next i)) v ∷ [])
        ((𝕒 ⊕ 𝕓) ⊗ 𝕔 ⊝ (𝕒 ⊗ 𝕕 ⊕ 𝕖)) (𝕒 ⊗ (𝕔 ⊝ 𝕕) ⊕ (𝕓 ⊗ 𝕔 ⊝ 𝕖)) refl)
    ≈≤ ‖‖-triangle (λ v → w first · (M v - worker first v))
         (λ v → sum n (λ i → w (next i)) · M v - mix n (λ i → w (next i)) (λ i → worker (next i)) v)
    ≤∙ +-mono (≤-reflexive (‖‖-scale (λ v → M v - worker first v) (w≥0 first)))
              (weighted-error n (λ i → w (next i)) M (λ i → worker (next i)) (λ i → w≥0 (next i)))

  error-of-affine : ∀ {n} (w : Weights R n) (M : V → Carrier) (worker : Fin n → V → Carrier) →
    distance M (fused w worker) ≤ weighted n (weight w) (λ i → distance M (worker i))
  error-of-affine {n} w M worker =
    ‖‖-cong (λ v → +-cong (solve (M v ∷ []) 𝕒 (𝟙 ⊗ 𝕒) refl
      ∙ ·-cong (≈-sym (sums-to-one w)) ≈-refl) ≈-refl)
    ≈≤ weighted-error n (weight w) M worker (weight-≥0 w)

  -- T2.1: a gate is a partition of unity, and the decomposition's error is bounded by the gate's mean of the errors,
  -- which is at most ε and the largest error times the weight of the workers that are not ε-accurate at the input.

  module _ {Input : Set} {n : Nat} (gate : Gate R Input n) (M : Input → V → Carrier)
    (worker : Fin n → Input → V → Carrier) where

    decomposed : Input → V → Carrier
    decomposed x = fused (gate x) (λ i → worker i x)

    error-at : Input → Fin n → Carrier
    error-at x i = distance (M x) (worker i x)

    gated-error : ∀ x → distance (M x) (decomposed x) ≤ weighted n (weight (gate x)) (error-at x)
    gated-error x = error-of-affine (gate x) (M x) (λ i → worker i x)

    partition-of-unity : ∀ x (ε D : Carrier) (accurate : Fin n → Bool) → 0# ≤ ε →
      (∀ i → accurate i ≡ true → error-at x i ≤ ε) → (∀ i → error-at x i ≤ D) →
      distance (M x) (decomposed x) ≤
        (ε + D · sum n (λ i → when (not (accurate i)) (weight (gate x) i)))
    partition-of-unity x ε D accurate ε≥0 good bad =
      gated-error x
      ≤∙ sum-mono n split
      ≤≈ (sum-+ n (λ i → ρ i · ε) (λ i → when (not (accurate i)) (ρ i) · D)
        ∙ +-cong (weighted-constant n ρ ε ∙ ·-cong (sums-to-one (gate x)) ≈-refl ∙ ·-unit ε)
                 (sum-scaleʳ n D (λ i → when (not (accurate i)) (ρ i)) ∙ ·-comm _ D))
      where
      ρ : Fin n → Carrier
      ρ = weight (gate x)
      split : ∀ i → (ρ i · error-at x i) ≤ (ρ i · ε + when (not (accurate i)) (ρ i) · D)
      split i with accurate i in e
      ... | true = ·-monoˡ (weight-≥0 (gate x) i) (good i e) ≤≈ solve (ρ i ∷ ε ∷ D ∷ []) (𝕒 ⊗ 𝕓)
        (𝕒 ⊗ 𝕓 ⊕ 𝟘 ⊗ 𝕔) refl
      ... | false = (solve (ρ i ∷ error-at x i ∷ []) (𝕒 ⊗ 𝕓) (𝟘 ⊕ 𝕒 ⊗ 𝕓) refl)
        ≈≤ +-mono (·-≥0 (weight-≥0 (gate x) i) ε≥0) (·-monoˡ (weight-≥0 (gate x) i) (bad i))

-- T7.1/range.

module _ {V : Set} (N : AbsoluteNorm V) where
  open AbsoluteNorm N

  Within-range : ∀ {n} → (Fin n → V → Carrier) → (V → Carrier) → Set
  Within-range worker F = ∀ v lo hi → (∀ i → lo ≤ worker i v) → (∀ i → worker i v ≤ hi) →
    (lo ≤ F v) × (F v ≤ hi)

  norm-of-sum : ∀ n (x : Fin n → V → Carrier) → ‖ (λ v → sum n (λ i → x i v)) ‖ ≤ sum n
    (λ i → ‖ x i ‖)
  norm-of-sum zero x = ≤-reflexive ‖‖-zero
  norm-of-sum (suc n) x = ‖‖-triangle (x first) (λ v → sum n (λ i → x (next i) v)) ≤∙ +-mono ≤-refl
    (norm-of-sum n (λ i → x (next i)))

  error-within-range : ∀ {n} (M F : V → Carrier) (worker : Fin n → V → Carrier) →
    Within-range worker F →
    distance M F ≤ sum n (λ i → distance M (worker i))
  error-within-range {n} M F worker inside =
    ‖‖-mono (λ v → close v ≤∙ ∣∣-≥ (total v))
    ≤∙ norm-of-sum n (λ i v → ∣ M v - worker i v ∣)
    ≤∙ sum-mono n (λ i → ‖‖-mono (λ v → ∣∣-least ≤-refl
      ((negate (∣∣-≥0 _) ≤≈ solve [] (neg 𝟘) 𝟘 refl) ≤∙ ∣∣-≥0 _)))
    where
    total : V → Carrier
    total v = sum n (λ i → ∣ M v - worker i v ∣)
    each : ∀ v i → ∣ M v - worker i v ∣ ≤ total v
    each v = term-≤ n (λ i → ∣∣-≥0 _)
    low : ∀ v i → (M v - total v) ≤ worker i v
    low v i = +-mono ≤-refl (negate (∣∣-≥ _ ≤∙ each v i)) ≤≈ solve (M v ∷ worker i v ∷ [])
      (𝕒 ⊝ (𝕒 ⊝ 𝕓)) 𝕓 refl
    high : ∀ v i → worker i v ≤ (M v + total v)
    high v i = solve (M v ∷ worker i v ∷ []) 𝕓 (𝕒 ⊕ neg (𝕒 ⊝ 𝕓)) refl ≈≤ +-mono ≤-refl
      (∣∣-≥- _ ≤∙ each v i)
    close : ∀ v → ∣ M v - F v ∣ ≤ total v
    close v with inside v (M v - total v) (M v + total v) (low v) (high v)
    ... | F≥ , F≤ = ∣∣-least
      (+-mono ≤-refl (negate F≥) ≤≈ solve (M v ∷ total v ∷ []) (𝕒 ⊝ (𝕒 ⊝ 𝕓)) 𝕓 refl)
      (solve (M v ∷ F v ∷ []) (neg (𝕒 ⊝ 𝕓)) (𝕓 ⊝ 𝕒) refl ≈≤ add (- M v) F≤
        ≤≈ solve (M v ∷ total v ∷ []) ((𝕒 ⊕ 𝕓) ⊝ 𝕒) 𝕓 refl)

  mix-within-range : ∀ {n} (w : Weights R n) (worker : Fin n → V → Carrier) →
    Within-range worker (fused w worker)
  mix-within-range w worker v lo hi below above =
    range-below w worker v lo below , range-above w worker v hi above

-- T7.1/affine, the identity: ‖M − F‖² = Σ wᵢ‖M − Mᵢ‖² − Σ wᵢ‖Mᵢ − F‖², the last sum being what
-- diversity buys.

square : Carrier → Carrier
square z = z · z

expand : ∀ n (w x : Fin n → Carrier) (z : Carrier) →
  weighted n w (λ i → square (z - x i))
    ≈ ((sum n w · square z - (z + z) · weighted n w x) + weighted n w (λ i → square (x i)))
expand zero w x z = solve (z ∷ []) 𝟘 ((𝟘 ⊗ (𝕒 ⊗ 𝕒) ⊝ (𝕒 ⊕ 𝕒) ⊗ 𝟘) ⊕ 𝟘) refl
expand (suc n) w x z = +-cong ≈-refl (expand n (λ i → w (next i)) (λ i → x (next i)) z)
  ∙ solve (z ∷ w first ∷ x first ∷ sum n (λ i → w (next i)) ∷ weighted n (λ i → w (next i))
    (λ i → x (next i))
           ∷ weighted n (λ i → w (next i)) (λ i → square (x (next i))) ∷ [])
      (𝕓 ⊗ ((𝕒 ⊝ 𝕔) ⊗ (𝕒 ⊝ 𝕔)) ⊕ ((𝕕 ⊗ (𝕒 ⊗ 𝕒) ⊝ (𝕒 ⊕ 𝕒) ⊗ 𝕖) ⊕ 𝕗))
      (((𝕓 ⊕ 𝕕) ⊗ (𝕒 ⊗ 𝕒) ⊝ (𝕒 ⊕ 𝕒) ⊗ (𝕓 ⊗ 𝕔 ⊕ 𝕖)) ⊕ (𝕓 ⊗ (𝕔 ⊗ 𝕔) ⊕ 𝕗)) refl

diversity-coordinate : ∀ {n} (w : Weights R n) (m : Carrier) (x : Fin n → Carrier) →
  let f = weighted n (weight w) x in
  square (m - f) ≈ (weighted n (weight w) (λ i → square (m - x i)) - weighted n (weight w)
    (λ i → square (x i - f)))
diversity-coordinate {n} w m x = ≈-sym
  (+-cong (expand n (weight w) x m ∙ one m)
          (-‿cong (sum-cong n (λ i → ·-cong ≈-refl
            (solve (x i ∷ f ∷ []) ((𝕒 ⊝ 𝕓) ⊗ (𝕒 ⊝ 𝕓)) ((𝕓 ⊝ 𝕒) ⊗ (𝕓 ⊝ 𝕒)) refl))
            ∙ expand n (weight w) x f ∙ one f))
   ∙ solve (m ∷ f ∷ weighted n (weight w) (λ i → square (x i)) ∷ [])
       (((𝟙 ⊗ (𝕒 ⊗ 𝕒) ⊝ (𝕒 ⊕ 𝕒) ⊗ 𝕓) ⊕ 𝕔) ⊝ ((𝟙 ⊗ (𝕓 ⊗ 𝕓) ⊝ (𝕓 ⊕ 𝕓) ⊗ 𝕓) ⊕ 𝕔))
         ((𝕒 ⊝ 𝕓) ⊗ (𝕒 ⊝ 𝕓)) refl)
  where
  f : Carrier
  f = weighted n (weight w) x
  one : ∀ z → ((sum n (weight w) · square z - (z + z) · f) + weighted n (weight w)
    (λ i → square (x i)))
    ≈ ((1# · square z - (z + z) · f) + weighted n (weight w) (λ i → square (x i)))
  one z = +-cong (+-cong (·-cong (sums-to-one w) ≈-refl) ≈-refl) ≈-refl

diversity-identity : ∀ {n} d (w : Weights R n) (M : Fin d → Carrier)
  (worker : Fin n → Fin d → Carrier) →
  squared-distance d M (fused w worker)
    ≈ (weighted n (weight w) (λ i → squared-distance d M (worker i))
       - weighted n (weight w) (λ i → squared-distance d (worker i) (fused w worker)))
diversity-identity {n} d w M worker =
  sum-cong d (λ v → diversity-coordinate w (M v) (λ i → worker i v))
  ∙ sum-difference d _ _
  ∙ +-cong (weighted-sum n d (weight w) (λ i v → square (M v - worker i v)))
           (-‿cong (weighted-sum n d (weight w) (λ i v → square (worker i v - fused w worker v))))
