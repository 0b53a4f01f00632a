{-# OPTIONS --safe --cubical-compatible #-}

-- What follows from the laws of an ordered ring: differences, squares, absolute values.

open import Butterfly.Algebra.Base

module Butterfly.Algebra.Properties (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.RingSolver R public using
  (Term; var; 𝟘; 𝟙; _⊕_; _⊗_; _⊝_; neg; 𝕒; 𝕓; 𝕔; 𝕕; 𝕖; 𝕗; 𝕘; 𝕙; solve)
open import Butterfly.Algebra.SemiringSolver semiring public using (_∙_)

infixr 5 _≤∙_ _≈≤_ _≤≈_
_≤∙_ : ∀ {x y z} → x ≤ y → y ≤ z → x ≤ z
_≤∙_ = ≤-trans

_≈≤_ : ∀ {x y z} → x ≈ y → y ≤ z → x ≤ z
p ≈≤ q = ≤-trans (≤-reflexive p) q

_≤≈_ : ∀ {x y z} → x ≤ y → y ≈ z → x ≤ z
p ≤≈ q = ≤-trans p (≤-reflexive q)

≤-refl : ∀ {x} → x ≤ x
≤-refl = ≤-reflexive ≈-refl

<⇒≤ : ∀ {x y} → x < y → x ≤ y
<⇒≤ {x} {y} x<y with ≤-total x y
... | left x≤y = x≤y
... | right y≤x = absurd (x<y y≤x)

<-≤-trans : ∀ {x y z} → x < y → y ≤ z → x < z
<-≤-trans x<y y≤z z≤x = x<y (y≤z ≤∙ z≤x)

≤-<-trans : ∀ {x y z} → x ≤ y → y < z → x < z
≤-<-trans x≤y y<z z≤x = y<z (z≤x ≤∙ x≤y)

-- Differences.

add : ∀ {x y} z → x ≤ y → (x + z) ≤ (y + z)
add z x≤y = +-mono x≤y ≤-refl

subtract : ∀ {x y} z → (x + z) ≤ (y + z) → x ≤ y
subtract {x} {y} z h = back x ≈≤ add (- z) h ≤≈ ≈-sym (back y)
  where
  back : ∀ u → u ≈ ((u + z) + (- z))
  back u = solve (u ∷ z ∷ []) 𝕒 ((𝕒 ⊕ 𝕓) ⊕ neg 𝕓) refl

difference-≥0 : ∀ {x y} → x ≤ y → 0# ≤ (y - x)
difference-≥0 {x} {y} h = ≈-sym (+-inverse x) ≈≤ add (- x) h

≥0-difference : ∀ {x y} → 0# ≤ (y - x) → x ≤ y
≥0-difference {x} {y} h = solve (x ∷ []) 𝕒 (𝟘 ⊕ 𝕒) refl ≈≤ add x h
  ≤≈ solve (y ∷ x ∷ []) ((𝕒 ⊝ 𝕓) ⊕ 𝕓) 𝕒 refl

negate : ∀ {x y} → x ≤ y → (- y) ≤ (- x)
negate {x} {y} h = solve (x ∷ y ∷ []) (neg 𝕓) (𝕒 ⊕ (neg 𝕒 ⊝ 𝕓)) refl ≈≤ add ((- x) - y) h
  ≤≈ solve (x ∷ y ∷ []) (𝕓 ⊕ (neg 𝕒 ⊝ 𝕓)) (neg 𝕒) refl

negate-≥0 : ∀ {x} → x ≤ 0# → 0# ≤ (- x)
negate-≥0 h = solve [] 𝟘 (neg 𝟘) refl ≈≤ negate h

-- Products.

·-monoˡ : ∀ {x y z} → 0# ≤ z → x ≤ y → (z · x) ≤ (z · y)
·-monoˡ {x} {y} {z} z≥0 h = ·-comm z x ≈≤ ·-mono z≥0 h ≤≈ ·-comm y z

·-≥0 : ∀ {x y} → 0# ≤ x → 0# ≤ y → 0# ≤ (x · y)
·-≥0 {x} {y} x≥0 y≥0 = ≈-sym (·-zero y) ≈≤ ·-mono y≥0 x≥0

+-≥0 : ∀ {x y} → 0# ≤ x → 0# ≤ y → 0# ≤ (x + y)
+-≥0 x≥0 y≥0 = ≈-sym (+-unit 0#) ≈≤ +-mono x≥0 y≥0

square-≥0 : ∀ x → 0# ≤ (x · x)
square-≥0 x with ≤-total 0# x
... | left x≥0 = ·-≥0 x≥0 x≥0
... | right x≤0 = ·-≥0 (negate-≥0 x≤0) (negate-≥0 x≤0) ≤≈ solve (x ∷ []) (neg 𝕒 ⊗ neg 𝕒)
  (𝕒 ⊗ 𝕒) refl

0≤1 : 0# ≤ 1#
0≤1 = <⇒≤ 0<1

·->0 : ∀ {x y} → 0# < x → 0# < y → 0# < (x · y)
·->0 {x} {y} x>0 y>0 h = x>0 (·-cancel y>0 (h ≤≈ ≈-sym (·-zero y)))

+->0 : ∀ {x y} → 0# < x → 0# ≤ y → 0# < (x + y)
+->0 {x} {y} x>0 y≥0 h = x>0 ((solve (x ∷ []) 𝕒 (𝕒 ⊕ 𝟘) refl ≈≤ +-mono ≤-refl y≥0) ≤∙ h)

-- A number whose square is at most that of a number that is not negative.

root-mono : ∀ {x y} → 0# ≤ x → (y · y) ≤ (x · x) → y ≤ x
root-mono {x} {y} x≥0 h with y ≤? x
... | yes y≤x = y≤x
... | no y≰x = absurd (strict (h))
  where
  y>0 : 0# < y
  y>0 = ≤-<-trans x≥0 y≰x
  strict : ¬ ((y · y) ≤ (x · x))
  strict q = y≰x (·-cancel y>0 (q ≤∙ ·-monoˡ x≥0 (<⇒≤ y≰x)))

-- Absolute values.

∣_∣ : Carrier → Carrier
∣ x ∣ with ≤-total 0# x
... | left _ = x
... | right _ = - x

∣∣-≥ : ∀ x → x ≤ ∣ x ∣
∣∣-≥ x with ≤-total 0# x
... | left _ = ≤-refl
... | right x≤0 = x≤0 ≤∙ negate-≥0 x≤0

∣∣-≥- : ∀ x → (- x) ≤ ∣ x ∣
∣∣-≥- x with ≤-total 0# x
... | left x≥0 = (negate x≥0 ≤≈ solve [] (neg 𝟘) 𝟘 refl) ≤∙ x≥0
... | right _ = ≤-refl

∣∣-least : ∀ {x b} → x ≤ b → (- x) ≤ b → ∣ x ∣ ≤ b
∣∣-least {x} p q with ≤-total 0# x
... | left _ = p
... | right _ = q

∣∣-≥0 : ∀ x → 0# ≤ ∣ x ∣
∣∣-≥0 x with ≤-total 0# x
... | left x≥0 = x≥0
... | right x≤0 = negate-≥0 x≤0

∣∣-cong : ∀ {x y} → x ≈ y → ∣ x ∣ ≈ ∣ y ∣
∣∣-cong {x} {y} e = ≤-antisym
  (∣∣-least (e ≈≤ ∣∣-≥ y) (-‿cong e ≈≤ ∣∣-≥- y))
  (∣∣-least (≈-sym e ≈≤ ∣∣-≥ x) (-‿cong (≈-sym e) ≈≤ ∣∣-≥- x))

∣∣-of-≥0 : ∀ {x} → 0# ≤ x → ∣ x ∣ ≈ x
∣∣-of-≥0 {x} h = ≤-antisym (∣∣-least ≤-refl ((negate h ≤≈ solve [] (neg 𝟘) 𝟘 refl) ≤∙ h)) (∣∣-≥ x)

∣∣-negate : ∀ x → ∣ - x ∣ ≈ ∣ x ∣
∣∣-negate x = ≤-antisym
  (∣∣-least (∣∣-≥- x) (solve (x ∷ []) (neg (neg 𝕒)) 𝕒 refl ≈≤ ∣∣-≥ x))
  (∣∣-least (solve (x ∷ []) 𝕒 (neg (neg 𝕒)) refl ≈≤ ∣∣-≥- (- x)) (∣∣-≥ (- x)))

triangle : ∀ x y → ∣ x + y ∣ ≤ (∣ x ∣ + ∣ y ∣)
triangle x y = ∣∣-least (+-mono (∣∣-≥ x) (∣∣-≥ y))
  (solve (x ∷ y ∷ []) (neg (𝕒 ⊕ 𝕓)) (neg 𝕒 ⊕ neg 𝕓) refl ≈≤ +-mono (∣∣-≥- x) (∣∣-≥- y))

∣∣-scale : ∀ {w} x → 0# ≤ w → ∣ w · x ∣ ≈ (w · ∣ x ∣)
∣∣-scale {w} x w≥0 = ≤-antisym
  (∣∣-least (·-monoˡ w≥0 (∣∣-≥ x))
    (solve (w ∷ x ∷ []) (neg (𝕒 ⊗ 𝕓)) (𝕒 ⊗ neg 𝕓) refl ≈≤ ·-monoˡ w≥0 (∣∣-≥- x)))
  scaled
  where
  scaled : (w · ∣ x ∣) ≤ ∣ w · x ∣
  scaled with ≤-total 0# x
  ... | left _ = ∣∣-≥ (w · x)
  ... | right _ = solve (w ∷ x ∷ []) (𝕒 ⊗ neg 𝕓) (neg (𝕒 ⊗ 𝕓)) refl ≈≤ ∣∣-≥- (w · x)

∣∣-product : ∀ {x y a b} → ∣ x ∣ ≤ a → ∣ y ∣ ≤ b → ∣ x · y ∣ ≤ (a · b)
∣∣-product {x} {y} {a} {b} x≤a y≤b =
  product ≤∙ ·-mono (∣∣-≥0 y) x≤a ≤∙ ·-monoˡ (∣∣-≥0 x ≤∙ x≤a) y≤b
  where
  product : ∣ x · y ∣ ≤ (∣ x ∣ · ∣ y ∣)
  product with ≤-total 0# x
  ... | left x≥0 = ≤-reflexive (∣∣-scale y x≥0)
  ... | right x≤0 =
    (≈-sym (∣∣-negate (x · y)) ∙ ∣∣-cong (solve (x ∷ y ∷ []) (neg (𝕒 ⊗ 𝕓)) (neg 𝕒 ⊗ 𝕓) refl))
    ≈≤ ≤-reflexive (∣∣-scale y (negate-≥0 x≤0))

∣∣-sum : ∀ {x y a b} → ∣ x ∣ ≤ a → ∣ y ∣ ≤ b → ∣ x + y ∣ ≤ (a + b)
∣∣-sum {x} {y} x≤a y≤b = triangle x y ≤∙ +-mono x≤a y≤b

∣∣-share : ∀ {t x a} → 0# ≤ t → t ≤ 1# → ∣ x ∣ ≤ a → ∣ t · x ∣ ≤ a
∣∣-share {t} {x} {a} t≥0 t≤1 x≤a = ∣∣-scale x t≥0 ≈≤ ·-mono (∣∣-≥0 x) t≤1
  ≤∙ ((·-unit ∣ x ∣) ≈≤ x≤a)
