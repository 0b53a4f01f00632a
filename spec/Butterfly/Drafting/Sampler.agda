{-# OPTIONS --safe --cubical-compatible #-}

-- N7: the chance min(1, F/p) and the residual (F − p)₊ normalised, over every ordered field. They
-- keep to the equations of Butterfly.Drafting.Properties, so what is proved there is of something.

open import Butterfly.Algebra.Base

module Butterfly.Drafting.Sampler (O : OrderedField) where

open import Butterfly.Logic.Base
open OrderedField O
open import Butterfly.Algebra.Properties ring
open import Butterfly.Sum.Properties ring
open import Butterfly.Pool.Base using (Distribution)
open import Butterfly.Drafting.Properties ring
open Distribution

module _ {d : Nat} (p F : Distribution ring d) where

  private
    P Q : Fin d → Carrier
    P = probability p
    Q = probability F

  chance : Fin d → Carrier
  chance x with P x ≤? Q x
  ... | yes _ = 1#
  ... | no _ = Q x · (P x ⁻¹)

  residual : Fin d → Carrier
  residual x with lacks p F ≤? 0#
  ... | yes _ = Q x
  ... | no _ = lacking p F x · (lacks p F ⁻¹)

  chance-kept : Kept p F chance
  chance-kept x with P x ≤? Q x
  ... | yes _ = ·-comm (P x) 1# ∙ ·-unit (P x)
  ... | no h = solve (P x ∷ Q x ∷ (P x ⁻¹) ∷ []) (𝕒 ⊗ (𝕓 ⊗ 𝕔)) (𝕓 ⊗ (𝕒 ⊗ 𝕔)) refl
    ∙ ·-cong ≈-refl (·-inverse (≤-<-trans (probability-≥0 F x) h)) ∙ ·-comm (Q x) 1# ∙ ·-unit (Q x)

  residual-replaces : Replaced p F residual
  residual-replaces x with lacks p F ≤? 0#
  ... | yes h = ·-cong nothing ≈-refl ∙ ·-zero (Q x) ∙ ≈-sym
    (≤-antisym (term-≤ d (lacking-≥0 p F) x ≤∙ h) (lacking-≥0 p F x))
    where
    nothing : lacks p F ≈ 0#
    nothing = ≤-antisym h (sum-≥0 d (lacking-≥0 p F))
  ... | no h = solve (lacks p F ∷ lacking p F x ∷ (lacks p F ⁻¹) ∷ []) (𝕒 ⊗ (𝕓 ⊗ 𝕔))
      (𝕓 ⊗ (𝕒 ⊗ 𝕔)) refl
    ∙ ·-cong ≈-refl (·-inverse h) ∙ ·-comm (lacking p F x) 1# ∙ ·-unit (lacking p F x)

  -- What comes out of this sampler is distributed as F.

  sampler-exact : ∀ x → (P x · chance x + (1# - kept-share p F chance) · residual x) ≈ Q x
  sampler-exact = exact p F chance residual chance-kept residual-replaces
