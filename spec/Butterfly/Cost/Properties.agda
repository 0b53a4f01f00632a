{-# OPTIONS --safe --cubical-compatible #-}

-- T7.3 and T7.4 as arithmetic. Parallel workers: when every worker takes at most (1 + δ)T/k and the
-- fusion at most ηT/k, k times the latency is at most (1 + δ + η)T, so that the speed-up is at
-- least k/(1 + δ + η). Communication: k workers that receive and return d numbers for each of L
-- positions move k·d·L·2 numbers, and one more worker adds the same again.
--
-- That a device runs k workers in parallel is a hypothesis: one memory-bound device does not.

open import Butterfly.Algebra.Base

module Butterfly.Cost.Properties (R : OrderedRing) where

open import Agda.Builtin.Nat using () renaming (_+_ to _+ₙ_; _*_ to _*ₙ_)
open import Butterfly.Logic.Base
open OrderedRing R hiding (semiring)
open import Butterfly.Algebra.Properties R
import Butterfly.Natural.Base as ℕ
open import Butterfly.Natural.Properties using (semiring)
open import Butterfly.Sum.Base semiring using () renaming (sum to sumₙ)
open import Butterfly.Algebra.SemiringSolver semiring as Solver using ()

-- The largest of the workers' times: it bounds all and is one of them.

record Largest {k : Nat} (time : Fin k → Carrier) (T-max : Carrier) : Set where
  field
    bounds : ∀ i → time i ≤ T-max
    attained : Σ (Fin k) λ i → T-max ≈ time i

latency : ∀ {workers : Nat} (time : Fin workers → Carrier) (T T-max T-fusion k δ η : Carrier) →
  Largest time T-max → 0# ≤ k →
  (∀ i → (k · time i) ≤ ((1# + δ) · T)) → (k · T-fusion) ≤ (η · T) →
  (k · (T-max + T-fusion)) ≤ (((1# + δ) + η) · T)
latency time T T-max T-fusion k δ η largest k≥0 balanced fast with Largest.attained largest
... | i , e =
  solve (k ∷ T-max ∷ T-fusion ∷ []) (𝕒 ⊗ (𝕓 ⊕ 𝕔)) (𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕔) refl
  ≈≤ +-mono (·-cong ≈-refl e ≈≤ balanced i) fast
  ≤≈ solve (δ ∷ η ∷ T ∷ []) ((𝟙 ⊕ 𝕒) ⊗ 𝕔 ⊕ 𝕓 ⊗ 𝕔) (((𝟙 ⊕ 𝕒) ⊕ 𝕓) ⊗ 𝕔) refl

-- The largest of at least one time exists.

largest : ∀ k (time : Fin (suc k) → Carrier) → Σ Carrier (Largest time)
largest zero time = time first , record { bounds = λ { first → ≤-refl } ; attained = first , ≈-refl }
largest (suc k) time with largest k (λ i → time (next i))
... | m , l with ≤-total m (time first)
...   | left m≤t = time first , record
        { bounds = λ { first → ≤-refl ; (next i) → Largest.bounds l i ≤∙ m≤t }
        ; attained = first , ≈-refl }
...   | right t≤m = m , record
        { bounds = λ { first → t≤m ; (next i) → Largest.bounds l i }
        ; attained = next (fst (Largest.attained l)) , snd (Largest.attained l) }

-- T7.4, over the natural numbers: what each worker receives and returns, added up over the workers.

communication : (k d L : Nat) → Nat
communication k d L = sumₙ k (λ _ → d *ₙ L +ₙ d *ₙ L)

closed-form : ∀ k d L → communication k d L ≡ k *ₙ (d *ₙ (L *ₙ 2))
closed-form zero d L = refl
closed-form (suc k) d L = step (closed-form k d L)
  where
  step : ∀ {x y} → x ≡ y → (d *ₙ L +ₙ d *ₙ L) +ₙ x ≡ d *ₙ (L *ₙ 2) +ₙ y
  step {x} refl = cong (_+ₙ x) (Solver.solve (d ∷ L ∷ [])
      (Solver.var 0 Solver.⊗ Solver.var 1 Solver.⊕ Solver.var 0 Solver.⊗ Solver.var 1)
      (Solver.var 0 Solver.⊗ (Solver.var 1 Solver.⊗ (Solver.𝟙 Solver.⊕ Solver.𝟙))) refl)

-- Linear in the workers, not quadratic: each worker adds the same.

one-more-worker : ∀ k d L → communication (suc k) d L ≡ communication 1 d L +ₙ communication k d L
one-more-worker k d L = cong (_+ₙ communication k d L) (sym (ℕ.+-zero (d *ₙ L +ₙ d *ₙ L)))
