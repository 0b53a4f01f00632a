{-# OPTIONS --safe --cubical-compatible #-}

-- A decision procedure for identities of commutative semirings: `solve` proves that two terms are
-- equal in every commutative semiring when their sorted sums of sorted products are the same list.
--
-- It is proved sound, which is all that its users rest on. It is not proved complete: a failure
-- proves nothing.

open import Butterfly.Algebra.Base

module Butterfly.Algebra.SemiringSolver (S : CommutativeSemiring) where

open import Agda.Builtin.Nat using (_<_; _==_)
open import Butterfly.Logic.Base
open CommutativeSemiring S

infixl 6 _⊕_
infixl 7 _⊗_

data Term : Set where
  var : Nat → Term
  𝟘 𝟙 : Term
  _⊕_ _⊗_ : Term → Term → Term

Monomial Polynomial Values : Set
Monomial = List Nat
Polynomial = List Monomial
Values = List Carrier

value : Values → Nat → Carrier
value [] v = 0#
value (x ∷ ρ) zero = x
value (x ∷ ρ) (suc v) = value ρ v

meaning : Values → Term → Carrier
meaning ρ (var v) = value ρ v
meaning ρ 𝟘 = 0#
meaning ρ 𝟙 = 1#
meaning ρ (s ⊕ t) = meaning ρ s + meaning ρ t
meaning ρ (s ⊗ t) = meaning ρ s · meaning ρ t

product : Values → Monomial → Carrier
product ρ [] = 1#
product ρ (v ∷ m) = value ρ v · product ρ m

total : Values → Polynomial → Carrier
total ρ [] = 0#
total ρ (m ∷ p) = product ρ m + total ρ p

-- Normal forms.

_∙_ : ∀ {x y z} → x ≈ y → y ≈ z → x ≈ z
_∙_ = ≈-trans
infixr 5 _∙_

insertVariable : Nat → Monomial → Monomial
insertVariable v [] = v ∷ []
insertVariable v (w ∷ m) = if v < w then v ∷ w ∷ m else w ∷ insertVariable v m

before : Monomial → Monomial → Bool
before [] n = true
before (v ∷ m) [] = false
before (v ∷ m) (w ∷ n) = if v < w then true else (if v == w then before m n else false)

insert : Monomial → Polynomial → Polynomial
insert m [] = m ∷ []
insert m (n ∷ p) = if before m n then m ∷ n ∷ p else n ∷ insert m p

times : Monomial → Monomial → Monomial
times [] n = n
times (v ∷ m) n = insertVariable v (times m n)

plus : Polynomial → Polynomial → Polynomial
plus [] q = q
plus (m ∷ p) q = insert m (plus p q)

scale : Monomial → Polynomial → Polynomial
scale m [] = []
scale m (n ∷ p) = insert (times m n) (scale m p)

multiply : Polynomial → Polynomial → Polynomial
multiply [] q = []
multiply (m ∷ p) q = plus (scale m q) (multiply p q)

normal : Term → Polynomial
normal (var v) = (v ∷ []) ∷ []
normal 𝟘 = []
normal 𝟙 = [] ∷ []
normal (s ⊕ t) = plus (normal s) (normal t)
normal (s ⊗ t) = multiply (normal s) (normal t)

-- Each step keeps the meaning.

swap : ∀ x y z → (x + (y + z)) ≈ (y + (x + z))
swap x y z = ≈-sym (+-assoc x y z) ∙ +-cong (+-comm x y) ≈-refl ∙ +-assoc y x z

swap· : ∀ x y z → (x · (y · z)) ≈ (y · (x · z))
swap· x y z = ≈-sym (·-assoc x y z) ∙ ·-cong (·-comm x y) ≈-refl ∙ ·-assoc y x z

distribˡ : ∀ x y z → (x · (y + z)) ≈ (x · y + x · z)
distribˡ x y z = ·-comm x (y + z) ∙ distrib y z x ∙ +-cong (·-comm y x) (·-comm z x)

insertVariable-product : ∀ ρ v m → product ρ (insertVariable v m) ≈ (value ρ v · product ρ m)
insertVariable-product ρ v [] = ≈-refl
insertVariable-product ρ v (w ∷ m) with v < w
... | true = ≈-refl
... | false = ·-cong ≈-refl (insertVariable-product ρ v m) ∙ swap· (value ρ w) (value ρ v)
  (product ρ m)

times-product : ∀ ρ m n → product ρ (times m n) ≈ (product ρ m · product ρ n)
times-product ρ [] n = ≈-sym (·-unit (product ρ n))
times-product ρ (v ∷ m) n = insertVariable-product ρ v (times m n)
  ∙ ·-cong ≈-refl (times-product ρ m n) ∙ ≈-sym (·-assoc (value ρ v) (product ρ m) (product ρ n))

insert-total : ∀ ρ m p → total ρ (insert m p) ≈ (product ρ m + total ρ p)
insert-total ρ m [] = ≈-refl
insert-total ρ m (n ∷ p) with before m n
... | true = ≈-refl
... | false = +-cong ≈-refl (insert-total ρ m p) ∙ swap (product ρ n) (product ρ m) (total ρ p)

plus-total : ∀ ρ p q → total ρ (plus p q) ≈ (total ρ p + total ρ q)
plus-total ρ [] q = ≈-sym (+-unit (total ρ q))
plus-total ρ (m ∷ p) q = insert-total ρ m (plus p q)
  ∙ +-cong ≈-refl (plus-total ρ p q) ∙ ≈-sym (+-assoc (product ρ m) (total ρ p) (total ρ q))

scale-total : ∀ ρ m p → total ρ (scale m p) ≈ (product ρ m · total ρ p)
scale-total ρ m [] = ≈-sym (·-comm (product ρ m) 0# ∙ ·-zero (product ρ m))
scale-total ρ m (n ∷ p) = insert-total ρ (times m n) (scale m p)
  ∙ +-cong (times-product ρ m n) (scale-total ρ m p)
    ∙ ≈-sym (distribˡ (product ρ m) (product ρ n) (total ρ p))

multiply-total : ∀ ρ p q → total ρ (multiply p q) ≈ (total ρ p · total ρ q)
multiply-total ρ [] q = ≈-sym (·-zero (total ρ q))
multiply-total ρ (m ∷ p) q = plus-total ρ (scale m q) (multiply p q)
  ∙ +-cong (scale-total ρ m q) (multiply-total ρ p q)
    ∙ ≈-sym (distrib (product ρ m) (total ρ p) (total ρ q))

normal-total : ∀ ρ t → meaning ρ t ≈ total ρ (normal t)
normal-total ρ (var v) = ≈-sym (+-comm (value ρ v · 1#) 0# ∙ +-unit (value ρ v · 1#)
  ∙ ·-comm (value ρ v) 1# ∙ ·-unit (value ρ v))
normal-total ρ 𝟘 = ≈-refl
normal-total ρ 𝟙 = ≈-sym (+-comm 1# 0# ∙ +-unit 1#)
normal-total ρ (s ⊕ t) = +-cong (normal-total ρ s) (normal-total ρ t)
  ∙ ≈-sym (plus-total ρ (normal s) (normal t))
normal-total ρ (s ⊗ t) = ·-cong (normal-total ρ s) (normal-total ρ t)
  ∙ ≈-sym (multiply-total ρ (normal s) (normal t))

≡⇒≈ : ∀ {x y} → x ≡ y → x ≈ y
≡⇒≈ refl = ≈-refl

solve : ∀ ρ s t → normal s ≡ normal t → meaning ρ s ≈ meaning ρ t
solve ρ s t e = normal-total ρ s ∙ ≡⇒≈ (cong (total ρ) e) ∙ ≈-sym (normal-total ρ t)
