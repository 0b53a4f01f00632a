{-# OPTIONS --safe --cubical-compatible #-}

-- T7.1 as the specification has it, with no hypothesis on the best fusion, is false.
--
-- F-optimal is the best of some class of fusions; nothing says that the class can copy a worker.
-- Counterexample: both workers equal the model, and the class holds the constant (0, 1) alone.
-- Distances are sums of absolute values, over the rationals; the same vectors refute it in every
-- norm.

module Butterfly.Error.Refuted where

open import Butterfly.Algebra.Base
open import Butterfly.Logic.Base
open import Butterfly.Rational.Base using (ℚ)
open import Butterfly.Rational.Properties using (rationals; compute-≰)
open OrderedField rationals
open import Butterfly.Sum.Base semiring
open import Butterfly.Space.Base ring
open import Butterfly.Space.Properties ring using (sum-norm)

module _ {d : Nat} where
  open AbsoluteNorm (sum-norm d) public using (distance; ‖‖-cong)

Bare-bound : Set₁
Bare-bound = ∀ {n d : Nat} (M : Fin d → ℚ) (worker : Fin n → Fin d → ℚ)
  (Class : ((Fin n → Fin d → ℚ) → Fin d → ℚ) → Set) (F F-optimal : (Fin n → Fin d → ℚ) → Fin d →
    ℚ) →
  Class F → Class F-optimal → (∀ G → Class G → distance M (F-optimal worker) ≤ distance M
    (G worker)) →
  distance M (F worker) ≤ (sum n (λ i → distance M (worker i)) + distance (F worker)
    (F-optimal worker))

bare-bound-is-false : ¬ Bare-bound
bare-bound-is-false claim = compute-≰ _ _ refl
  (claim {2} {2} correct (λ _ → correct) (λ G → ∀ x v → G x v ≡ wrong v) (λ _ → wrong) (λ _ → wrong)
    (λ _ _ → refl) (λ _ _ → refl)
    (λ G same-as → ≤-reflexive (‖‖-cong
      (λ v → +-cong (≈-refl {correct v}) (-‿cong (≡⇒≈ (sym (same-as (λ _ → correct) v))))))))
  where
  correct wrong : Fin 2 → ℚ
  correct = 1# ▹ 0# ▹ none
  wrong = 0# ▹ 1# ▹ none
  ≡⇒≈ : ∀ {x y} → x ≡ y → x ≈ y
  ≡⇒≈ {x} refl = ≈-refl {x}
