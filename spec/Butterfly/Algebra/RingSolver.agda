{-# OPTIONS --safe --cubical-compatible #-}

-- A decision procedure for identities of commutative rings: a term is read as a difference of two
-- sums of products, and two terms are equal when the crossed sums have the same normal form. Proved
-- sound; not proved complete.

open import Butterfly.Algebra.Base

module Butterfly.Algebra.RingSolver (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.SemiringSolver semiring as Semiring using
  (Polynomial; Values; value; total; plus; multiply; _∙_)

infixl 6 _⊕_ _⊝_
infixl 7 _⊗_

data Term : Set where
  var : Nat → Term
  𝟘 𝟙 : Term
  _⊕_ _⊗_ : Term → Term → Term
  neg : Term → Term

_⊝_ : Term → Term → Term
s ⊝ t = s ⊕ neg t

pattern 𝕒 = var 0
pattern 𝕓 = var 1
pattern 𝕔 = var 2
pattern 𝕕 = var 3
pattern 𝕖 = var 4
pattern 𝕗 = var 5
pattern 𝕘 = var 6
pattern 𝕙 = var 7

meaning : Values → Term → Carrier
meaning ρ (var v) = value ρ v
meaning ρ 𝟘 = 0#
meaning ρ 𝟙 = 1#
meaning ρ (s ⊕ t) = meaning ρ s + meaning ρ t
meaning ρ (s ⊗ t) = meaning ρ s · meaning ρ t
meaning ρ (neg t) = - meaning ρ t

above below : Term → Polynomial
above (var v) = (v ∷ []) ∷ []
above 𝟘 = []
above 𝟙 = [] ∷ []
above (s ⊕ t) = plus (above s) (above t)
above (s ⊗ t) = plus (multiply (above s) (above t)) (multiply (below s) (below t))
above (neg t) = below t
below (var v) = []
below 𝟘 = []
below 𝟙 = []
below (s ⊕ t) = plus (below s) (below t)
below (s ⊗ t) = plus (multiply (above s) (below t)) (multiply (below s) (above t))
below (neg t) = above t

private
  module S = Semiring
  infixl 6 _+ₜ_
  infixl 7 _·ₜ_
  _+ₜ_ _·ₜ_ : S.Term → S.Term → S.Term
  _+ₜ_ = S._⊕_
  _·ₜ_ = S._⊗_
  p q r s : S.Term
  p = S.var 0
  q = S.var 1
  r = S.var 2
  s = S.var 3

+-unitʳ : ∀ x → (x + 0#) ≈ x
+-unitʳ x = +-comm x 0# ∙ +-unit x

cancel : ∀ {x y z} → (x + z) ≈ (y + z) → x ≈ y
cancel {x} {y} {z} h = ≈-sym (back x) ∙ +-cong h ≈-refl ∙ back y
  where
  back : ∀ u → ((u + z) + (- z)) ≈ u
  back u = +-assoc u z (- z) ∙ +-cong ≈-refl (+-inverse z) ∙ +-unitʳ u

sound : ∀ ρ t → (meaning ρ t + total ρ (below t)) ≈ total ρ (above t)
sound ρ (var v) = +-unitʳ (value ρ v) ∙ S.normal-total ρ (S.var v)
sound ρ 𝟘 = +-unit 0#
sound ρ 𝟙 = +-unitʳ 1# ∙ S.normal-total ρ S.𝟙
sound ρ (t ⊕ u) =
  +-cong ≈-refl (S.plus-total ρ (below t) (below u))
  ∙ S.solve (meaning ρ t ∷ total ρ (below t) ∷ meaning ρ u ∷ total ρ (below u) ∷ [])
      ((p +ₜ r) +ₜ (q +ₜ s)) ((p +ₜ q) +ₜ (r +ₜ s)) refl
  ∙ +-cong (sound ρ t) (sound ρ u) ∙ ≈-sym (S.plus-total ρ (above t) (above u))
sound ρ (t ⊗ u) =
  +-cong ≈-refl (S.plus-total ρ (multiply (above t) (below u)) (multiply (below t) (above u))
    ∙ +-cong (S.multiply-total ρ (above t) (below u) ∙ ·-cong (≈-sym (sound ρ t)) ≈-refl)
             (S.multiply-total ρ (below t) (above u) ∙ ·-cong ≈-refl (≈-sym (sound ρ u))))
  ∙ S.solve (meaning ρ t ∷ total ρ (below t) ∷ meaning ρ u ∷ total ρ (below u) ∷ [])
      (p ·ₜ r +ₜ ((p +ₜ q) ·ₜ s +ₜ q ·ₜ (r +ₜ s))) ((p +ₜ q) ·ₜ (r +ₜ s) +ₜ q ·ₜ s) refl
  ∙ +-cong (·-cong (sound ρ t) (sound ρ u) ∙ ≈-sym (S.multiply-total ρ (above t) (above u)))
           (≈-sym (S.multiply-total ρ (below t) (below u)))
  ∙ ≈-sym (S.plus-total ρ (multiply (above t) (above u)) (multiply (below t) (below u)))
sound ρ (neg t) = cancel {z = meaning ρ t}
  (S.solve (- meaning ρ t ∷ total ρ (above t) ∷ meaning ρ t ∷ [])
      ((p +ₜ q) +ₜ r) (q +ₜ (r +ₜ p)) refl
   ∙ +-cong (≈-sym (sound ρ t)) (+-inverse (meaning ρ t)) ∙ +-unitʳ _ ∙ +-comm (meaning ρ t)
     (total ρ (below t)))

solve : ∀ ρ t u → plus (above t) (below u) ≡ plus (above u) (below t) → meaning ρ t ≈ meaning ρ u
solve ρ t u e = cancel (cancel
  (+-cong (sound ρ t) ≈-refl ∙ ≈-sym (S.plus-total ρ (above t) (below u)) ∙ S.≡⇒≈ (cong (total ρ) e)
   ∙ S.plus-total ρ (above u) (below t) ∙ +-cong (≈-sym (sound ρ u)) ≈-refl
   ∙ S.solve (meaning ρ u ∷ total ρ (below u) ∷ total ρ (below t) ∷ []) ((p +ₜ q) +ₜ r)
     ((p +ₜ r) +ₜ q) refl))
