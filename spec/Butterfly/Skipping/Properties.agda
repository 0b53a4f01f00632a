{-# OPTIONS --safe --cubical-compatible #-}

-- N2, certified skipping: running only the workers in S, whose weights add up to W, moves the
-- probability of no event, and the expectation of no test, by more than 1 − W (that is total
-- variation), and leaves the greedy token as it is when the top-two gap of what was run exceeds (1
-- − W)/W. The weights are known before the workers run. Over a sequence the distances add: for two
-- ways of continuing a history that differ by at most δₜ at step t, no test of what T steps wrote
-- tells them apart by more than Σ δₜ.
--
-- Free of division: F_S is any distribution with W · F_S = Σ_{i ∈ S} wᵢ pᵢ, and the gap is compared
-- after multiplying by W.

open import Butterfly.Algebra.Base

module Butterfly.Skipping.Properties (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Properties R
open import Butterfly.Pool.Base using (Weights; Distribution)
open import Butterfly.Pool.Properties R
open Weights
open Distribution

module _ {n : Nat} (d : Nat) (w : Weights R n) (p : Fin n → Distribution R d)
  (S : Fin n → Bool) where

  private
    P : Fin n → Fin d → Carrier
    P i = probability (p i)

  run-weight skipped-weight : Carrier
  run-weight = sum n (λ i → when (S i) (weight w i))
  skipped-weight = 1# - run-weight

  skipped-is-rest : sum n (λ i → when (not (S i)) (weight w i)) ≈ skipped-weight
  skipped-is-rest =
    solve (run-weight ∷ sum n (λ i → when (not (S i)) (weight w i)) ∷ []) 𝕓 ((𝕒 ⊕ 𝕓) ⊝ 𝕒) refl
    ∙ +-cong (≈-sym (sum-split n S (weight w)) ∙ sums-to-one w) ≈-refl

  skipped-≥0 : 0# ≤ skipped-weight
  skipped-≥0 = sum-≥0 n (λ i → when-≥0 (not (S i)) (weight-≥0 w i)) ≤≈ skipped-is-rest

  Run : Distribution R d → Set
  Run F-S = ∀ y → (run-weight · probability F-S y) ≈ sum n (λ i → when (S i) (weight w i · P i y))

  module _ (F-S : Distribution R d) (run : Run F-S) where

    rest : Test d → Carrier
    rest g = sum n (λ i → when (not (S i)) (weight w i · expected d g (P i)))

    rest-≥0 : ∀ g → 0# ≤ rest g
    rest-≥0 g = sum-≥0 n (λ i → when-≥0 (not (S i)) (·-≥0 (weight-≥0 w i) (expected-≥0 d g (p i))))

    rest-≤ : ∀ g → rest g ≤ skipped-weight
    rest-≤ g = sum-mono n each ≤≈ skipped-is-rest
      where
      each : ∀ i → when (not (S i)) (weight w i · expected d g (P i)) ≤ when (not (S i))
        (weight w i)
      each i with not (S i)
      ... | true = ·-monoˡ (weight-≥0 w i) (expected-≤1 d g (p i)) ≤≈ solve (weight w i ∷ [])
        (𝕒 ⊗ 𝟙) 𝕒 refl
      ... | false = ≤-refl

    run-expected : ∀ g → (run-weight · expected d g (probability F-S)) ≈ sum n
      (λ i → when (S i) (weight w i · expected d g (P i)))
    run-expected g =
      ≈-sym (sum-scale d run-weight (λ y → probability F-S y · Test.value g y))
      ∙ sum-cong d (λ y → ≈-sym (·-assoc run-weight (probability F-S y) (Test.value g y))
        ∙ ·-cong (run′ y) ≈-refl)
      ∙ expected-mix d n (λ i → when (S i) (weight w i)) g P
      ∙ sum-cong n (λ i → when-· (S i) (weight w i) (expected d g (P i)))
      where
      run′ : ∀ y → (run-weight · probability F-S y) ≈ mix n (λ i → when (S i) (weight w i)) P y
      run′ y = run y ∙ sum-cong n (λ i → ≈-sym (when-· (S i) (weight w i) (P i y)))

    whole-expected : ∀ g → expected d g (fused w P) ≈
      (run-weight · expected d g (probability F-S) + rest g)
    whole-expected g = expected-mix d n (weight w) g P
      ∙ sum-split n S (λ i → weight w i · expected d g (P i))
      ∙ +-cong (≈-sym (run-expected g)) ≈-refl

    -- Total variation, in both directions.

    skipping-gains-at-most : ∀ g →
      (expected d g (fused w P) - expected d g (probability F-S)) ≤ skipped-weight
    skipping-gains-at-most g =
      (+-cong (whole-expected g) ≈-refl
        ∙ solve (run-weight ∷ expected d g (probability F-S) ∷ rest g ∷ []) ((𝕒 ⊗ 𝕓 ⊕ 𝕔) ⊝ 𝕓)
          (𝕔 ⊝ (𝟙 ⊝ 𝕒) ⊗ 𝕓) refl)
      ≈≤ +-mono (rest-≤ g) (negate (·-≥0 skipped-≥0 (expected-≥0 d g F-S)))
      ≤≈ solve (run-weight ∷ []) ((𝟙 ⊝ 𝕒) ⊝ 𝟘) (𝟙 ⊝ 𝕒) refl

    skipping-loses-at-most : ∀ g →
      (expected d g (probability F-S) - expected d g (fused w P)) ≤ skipped-weight
    skipping-loses-at-most g =
      (+-cong ≈-refl (-‿cong (whole-expected g))
        ∙ solve (run-weight ∷ expected d g (probability F-S) ∷ rest g ∷ []) (𝕓 ⊝ (𝕒 ⊗ 𝕓 ⊕ 𝕔))
          ((𝟙 ⊝ 𝕒) ⊗ 𝕓 ⊝ 𝕔) refl)
      ≈≤ +-mono (·-monoˡ skipped-≥0 (expected-≤1 d g F-S)) (negate (rest-≥0 g))
      ≤≈ solve (run-weight ∷ []) ((𝟙 ⊝ 𝕒) ⊗ 𝟙 ⊝ 𝟘) (𝟙 ⊝ 𝕒) refl

    -- The greedy token.

    greedy-token-unchanged : ∀ y z →
      skipped-weight < (run-weight · (probability F-S y - probability F-S z)) →
        fused w P z < fused w P y
    greedy-token-unchanged y z gap Fy≤Fz = gap (≥0-difference
      (nonneg ≤≈ (+-cong (+-cong (whole z) (-‿cong (whole y))) ≈-refl
        ∙ solve (run-weight ∷ probability F-S y ∷ probability F-S z ∷ at y ∷ at z ∷ skipped-weight
          ∷ [])
            (((𝕒 ⊗ 𝕔 ⊕ 𝕖) ⊝ (𝕒 ⊗ 𝕓 ⊕ 𝕕)) ⊕ (𝕗 ⊝ (𝕖 ⊝ 𝕕))) (𝕗 ⊝ 𝕒 ⊗ (𝕓 ⊝ 𝕔)) refl)))
      where
      at : Fin d → Carrier
      at v = sum n (λ i → when (not (S i)) (weight w i · P i v))
      whole : ∀ v → fused w P v ≈ (run-weight · probability F-S v + at v)
      whole v = sum-split n S (λ i → weight w i · P i v) ∙ +-cong (≈-sym (run v)) ≈-refl
      single-≤1 : ∀ i v → P i v ≤ 1#
      single-≤1 i v = term-≤ d (probability-≥0 (p i)) v ≤≈ probabilities-sum-to-one (p i)
      at-≥0 : ∀ v → 0# ≤ at v
      at-≥0 v = sum-≥0 n (λ i → when-≥0 (not (S i)) (·-≥0 (weight-≥0 w i) (probability-≥0 (p i) v)))
      at-≤ : ∀ v → at v ≤ skipped-weight
      at-≤ v = sum-mono n each ≤≈ skipped-is-rest
        where
        each : ∀ i → when (not (S i)) (weight w i · P i v) ≤ when (not (S i)) (weight w i)
        each i with not (S i)
        ... | true = ·-monoˡ (weight-≥0 w i) (single-≤1 i v) ≤≈ solve (weight w i ∷ [])
          (𝕒 ⊗ 𝟙) 𝕒 refl
        ... | false = ≤-refl
      nonneg : 0# ≤ ((fused w P z - fused w P y) + (skipped-weight - (at z - at y)))
      nonneg = +-≥0 (difference-≥0 Fy≤Fz)
        (difference-≥0 ((+-mono (at-≤ z) (negate (at-≥0 y))) ≤≈ solve (skipped-weight ∷ [])
          (𝕒 ⊝ 𝟘) 𝕒 refl))

-- Over a sequence. A way of continuing a history gives the distribution of the next token.

Continues : Nat → Set
Continues d = List (Fin d) → Distribution R d

-- What a test of the whole history is expected to give after T more steps.

after-steps : ∀ {d} (T : Nat) → Continues d → (List (Fin d) → Carrier) → List (Fin d) → Carrier
after-steps zero k f h = f h
after-steps {d} (suc T) k f h = weighted d (probability (k h)) (λ y → after-steps T k f (y ∷ h))

after-≥0 : ∀ {d} T (k : Continues d) f → (∀ h → 0# ≤ f h) → ∀ h → 0# ≤ after-steps T k f h
after-≥0 zero k f f≥0 h = f≥0 h
after-≥0 {d} (suc T) k f f≥0 h = sum-≥0 d
  (λ y → ·-≥0 (probability-≥0 (k h) y) (after-≥0 T k f f≥0 (y ∷ h)))

after-≤1 : ∀ {d} T (k : Continues d) f → (∀ h → f h ≤ 1#) → ∀ h → after-steps T k f h ≤ 1#
after-≤1 zero k f f≤1 h = f≤1 h
after-≤1 {d} (suc T) k f f≤1 h =
  weighted-mono d (probability-≥0 (k h)) (λ y → after-≤1 T k f f≤1 (y ∷ h))
  ≤≈ (weighted-constant d (probability (k h)) 1# ∙ ·-comm _ 1# ∙ ·-unit _ ∙ probabilities-sum-to-one
    (k h))

length : {A : Set} → List A → Nat
length [] = zero
length (x ∷ xs) = suc (length xs)

-- δ t bounds the total variation between the two continuations of any history of t tokens.

total-allowed : Nat → (Nat → Carrier) → Nat → Carrier
total-allowed zero δ t = 0#
total-allowed (suc T) δ t = δ t + total-allowed T δ (suc t)

sequence-distances-add : ∀ {d} (k l : Continues d) (δ : Nat → Carrier) →
  (∀ h (g : Test d) → (expected d g (probability (k h)) - expected d g (probability (l h))) ≤ δ
    (length h)) →
  ∀ f → (∀ h → 0# ≤ f h) → (∀ h → f h ≤ 1#) → ∀ T h →
  (after-steps T k f h - after-steps T l f h) ≤ total-allowed T δ (length h)
sequence-distances-add k l δ close f f≥0 f≤1 zero h = ≤-reflexive (+-inverse (f h))
sequence-distances-add {d} k l δ close f f≥0 f≤1 (suc T) h =
  solve (weighted d (probability (k h)) A ∷ weighted d (probability (k h)) B ∷ weighted d
    (probability (l h)) B ∷ [])
    (𝕒 ⊝ 𝕔) ((𝕓 ⊝ 𝕔) ⊕ (𝕒 ⊝ 𝕓)) refl
  ≈≤ +-mono (close h (record { value = B ; value-≥0 = λ y → after-≥0 T l f f≥0 (y ∷ h) ; value-≤1 =
    λ y → after-≤1 T l f f≤1 (y ∷ h) }))
    (≈-sym (weighted-difference d (probability (k h)) A B)
     ≈≤ weighted-mono d (probability-≥0 (k h))
       (λ y → sequence-distances-add k l δ close f f≥0 f≤1 T (y ∷ h))
     ≤≈ (weighted-constant d (probability (k h)) later
       ∙ ·-cong (probabilities-sum-to-one (k h)) ≈-refl ∙ ·-unit later))
  where
  A B : Fin d → Carrier
  A y = after-steps T k f (y ∷ h)
  B y = after-steps T l f (y ∷ h)
  later : Carrier
  later = total-allowed T δ (suc (length h))

-- Where the distance at a step depends on what was written, as that of a gate does: the expectation
-- of its sum along the path, under the first way of continuing.

along-the-path : ∀ {d} → Nat → Continues d → (List (Fin d) → Carrier) → List (Fin d) → Carrier
along-the-path zero k δ h = 0#
along-the-path {d} (suc T) k δ h =
  δ h + weighted d (probability (k h)) (λ y → along-the-path T k δ (y ∷ h))

path-distances-add : ∀ {d} (k l : Continues d) (δ : List (Fin d) → Carrier) →
  (∀ h (g : Test d) → (expected d g (probability (k h)) - expected d g (probability (l h))) ≤ δ h) →
  ∀ f → (∀ h → 0# ≤ f h) → (∀ h → f h ≤ 1#) → ∀ T h →
  (after-steps T k f h - after-steps T l f h) ≤ along-the-path T k δ h
path-distances-add k l δ close f f≥0 f≤1 zero h = ≤-reflexive (+-inverse (f h))
path-distances-add {d} k l δ close f f≥0 f≤1 (suc T) h =
  solve (weighted d (probability (k h)) A ∷ weighted d (probability (k h)) B ∷ weighted d
    (probability (l h)) B ∷ [])
    (𝕒 ⊝ 𝕔) ((𝕓 ⊝ 𝕔) ⊕ (𝕒 ⊝ 𝕓)) refl
  ≈≤ +-mono (close h (record { value = B ; value-≥0 = λ y → after-≥0 T l f f≥0 (y ∷ h) ; value-≤1 =
    λ y → after-≤1 T l f f≤1 (y ∷ h) }))
    (≈-sym (weighted-difference d (probability (k h)) A B)
     ≈≤ weighted-mono d (probability-≥0 (k h))
       (λ y → path-distances-add k l δ close f f≥0 f≤1 T (y ∷ h)))
  where
  A B : Fin d → Carrier
  A y = after-steps T k f (y ∷ h)
  B y = after-steps T l f (y ∷ h)

-- Skipping under a gate: weights, workers and who runs all depend on the history. What a test gains
-- is at most the expected Σ (1 − Wₜ) along the path of the whole fusion, and what it loses at most
-- that along the path of what was run, which is known when it has run.

module _ {n d : Nat} (w : List (Fin d) → Weights R n) (p : List (Fin d) → Fin n → Distribution R d)
  (S : List (Fin d) → Fin n → Bool) (F-S : Continues d)
  (run : ∀ h → Run d (w h) (p h) (S h) (F-S h)) where

  whole : Continues d
  whole h = distribution-preserved (w h) d (p h)

  skipped : List (Fin d) → Carrier
  skipped h = skipped-weight d (w h) (p h) (S h)

  module _ (f : List (Fin d) → Carrier) (f≥0 : ∀ h → 0# ≤ f h) (f≤1 : ∀ h → f h ≤ 1#) where

    sequence-gains-at-most : ∀ T h →
      (after-steps T whole f h - after-steps T F-S f h) ≤ along-the-path T whole skipped h
    sequence-gains-at-most = path-distances-add whole F-S skipped
      (λ h g → skipping-gains-at-most d (w h) (p h) (S h) (F-S h) (run h) g) f f≥0 f≤1

    sequence-loses-at-most : ∀ T h →
      (after-steps T F-S f h - after-steps T whole f h) ≤ along-the-path T F-S skipped h
    sequence-loses-at-most = path-distances-add F-S whole skipped
      (λ h g → skipping-loses-at-most d (w h) (p h) (S h) (F-S h) (run h) g) f f≥0 f≤1
