{-# OPTIONS --safe --cubical-compatible #-}

-- T7.1/log, for every number of workers and of tokens: KL(M‖F) = Σ wᵢ KL(M‖Mᵢ) + log Z, where the
-- log pool F is G/Z, G the workers' weighted geometric mean and Z its sum; and Z ≤ 1.
--
-- The geometric mean is given by its logarithm, log G(y) = Σ wᵢ log pᵢ(y). The identity holds for
-- every logarithm; Z ≤ 1 needs log x ≤ x − 1 as well. The workers' probabilities are positive,
-- those of M need not be.

open import Butterfly.Algebra.Base
open import Butterfly.Logarithm.Base

module Butterfly.Divergence.Properties (F : OrderedField) (L : Logarithm F) where

open import Butterfly.Logic.Base
open OrderedField F
open import Butterfly.Algebra.Properties ring
open import Butterfly.Sum.Properties ring
open import Butterfly.Pool.Base using (Weights; Distribution)
open import Butterfly.Pool.Properties ring
open import Butterfly.Logarithm.Properties F L using (geometric-≤-arithmetic)
open Logarithm L
open Weights
open Distribution

module _ (d : Nat) where

  KL : (M F : Distribution ring d) → Carrier
  KL M F = weighted d (probability M) (λ y → log (probability M y) - log (probability F y))

  module _ {n : Nat} (w : Weights ring n) (p : Fin n → Distribution ring d) (G : Fin d → Carrier)
    (log-G : ∀ y → log (G y) ≈ weighted n (weight w) (λ i → log (probability (p i) y))) where

    Z : Carrier
    Z = sum d G

    kl-of-log-pool : (M F : Distribution ring d) → 0# < Z →
      (∀ y → 0# < probability F y) → (∀ y → (probability F y · Z) ≈ G y) →
      KL M F ≈ (weighted n (weight w) (λ i → KL M (p i)) + log Z)
    kl-of-log-pool M F Z>0 F>0 normalised =
      sum-cong d (λ y → ·-cong ≈-refl (each y))
      ∙ weighted-+ d m (λ y → weighted n (weight w) (λ i → gap i y)) (λ _ → log Z)
      ∙ +-cong
          (sum-cong d (λ y → ≈-sym (weighted-scale n (weight w) (m y) (λ i → gap i y)))
           ∙ weighted-sum n d (weight w) (λ i y → m y · gap i y))
          (weighted-constant d m (log Z) ∙ ·-cong (probabilities-sum-to-one M) ≈-refl ∙ ·-unit _)
      where
      m : Fin d → Carrier
      m = probability M
      gap : Fin n → Fin d → Carrier
      gap i y = log (m y) - log (probability (p i) y)
      log-F : ∀ y → (log (probability F y) + log Z) ≈ weighted n (weight w)
        (λ i → log (probability (p i) y))
      log-F y = ≈-sym (log-product (F>0 y) Z>0) ∙ log-cong (normalised y) ∙ log-G y
      each : ∀ y → (log (m y) - log (probability F y)) ≈
        (weighted n (weight w) (λ i → gap i y) + log Z)
      each y =
        solve (log (m y) ∷ log (probability F y) ∷ log Z ∷ []) (𝕒 ⊝ 𝕓) ((𝕒 ⊝ (𝕓 ⊕ 𝕔)) ⊕ 𝕔) refl
        ∙ +-cong
            (+-cong (≈-sym (unanimous w (log (m y)))) (-‿cong (log-F y))
             ∙ ≈-sym (weighted-difference n (weight w) (λ _ → log (m y))
               (λ i → log (probability (p i) y))))
            ≈-refl

    normaliser-≤1 : Below-tangent F L → (∀ i y → 0# < probability (p i) y) → Z ≤ 1#
    normaliser-≤1 tangent positive =
      sum-mono d (λ y → geometric-≤-arithmetic tangent w (λ i → probability (p i) y)
        (λ i → positive i y) (G y) (log-G y))
      ≤≈ probabilities-sum-to-one (distribution-preserved w d p)
