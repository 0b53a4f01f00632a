{-# OPTIONS --safe --cubical-compatible #-}

-- Polynomial maps, with derivatives computed by the sum and product rules, are a differential
-- structure with adjoints: the record of Butterfly.Gradient.Base is not empty, in any ordered ring.
-- The chain rule is proved, not assumed.

open import Butterfly.Algebra.Base

module Butterfly.Gradient.Polynomial (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Properties R
open import Butterfly.Gradient.Base R

-- The laws of sums over the coordinates of a shape.

over-cong : ∀ A {f g : Coordinate A → Carrier} → (∀ a → f a ≈ g a) → over A f ≈ over A g
over-cong number h = h tt
over-cong (both A B) h = +-cong (over-cong A (λ a → h (left a))) (over-cong B (λ b → h (right b)))
over-cong (copies k A) h = sum-cong k (λ i → over-cong A (λ a → h (i , a)))

over-zero : ∀ A → over A (λ _ → 0#) ≈ 0#
over-zero number = ≈-refl
over-zero (both A B) = +-cong (over-zero A) (over-zero B) ∙ +-unit 0#
over-zero (copies k A) = sum-cong k (λ _ → over-zero A) ∙ sum-zero k

over-+ : ∀ A (f g : Coordinate A → Carrier) → over A (λ a → f a + g a) ≈ (over A f + over A g)
over-+ number f g = ≈-refl
over-+ (both A B) f g = +-cong (over-+ A _ _) (over-+ B _ _)
  ∙ solve (over A (λ a → f (left a)) ∷ over A (λ a → g (left a)) ∷ over B (λ b → f (right b))
    ∷ over B (λ b → g (right b)) ∷ [])
      ((𝕒 ⊕ 𝕓) ⊕ (𝕔 ⊕ 𝕕)) ((𝕒 ⊕ 𝕔) ⊕ (𝕓 ⊕ 𝕕)) refl
over-+ (copies k A) f g = sum-cong k (λ i → over-+ A (λ a → f (i , a)) (λ a → g (i , a)))
  ∙ sum-+ k (λ i → over A (λ a → f (i , a))) (λ i → over A (λ a → g (i , a)))

equal-at : (A : Shape) → Coordinate A → Coordinate A → Bool
equal-at number _ _ = true
equal-at (both A B) (left a) (left b) = equal-at A a b
equal-at (both A B) (left a) (right b) = false
equal-at (both A B) (right a) (left b) = false
equal-at (both A B) (right a) (right b) = equal-at B a b
equal-at (copies k A) (i , a) (j , b) = if same k i j then equal-at A a b else false

over-only : ∀ A a (f : Coordinate A → Carrier) → over A (λ b → when (equal-at A a b) (f b)) ≈ f a
over-only number a f = ≈-refl
over-only (both A B) (left a) f = +-cong (over-only A a (λ b → f (left b))) (over-zero B)
  ∙ solve (f (left a) ∷ []) (𝕒 ⊕ 𝟘) 𝕒 refl
over-only (both A B) (right b) f = +-cong (over-zero A) (over-only B b (λ c → f (right c)))
  ∙ +-unit _
over-only (copies k A) (i , a) f = sum-cong k row ∙ sum-only k i (λ j → f (j , a))
  where
  row : ∀ j → over A (λ b → when (if same k i j then equal-at A a b else false) (f (j , b))) ≈ when
    (same k i j) (f (j , a))
  row j with same k i j
  ... | true = over-only A a (λ b → f (j , b))
  ... | false = over-zero A

over-sum : ∀ n A (f : Fin n → Coordinate A → Carrier) → over A (λ a → sum n (λ i → f i a)) ≈ sum n
  (λ i → over A (f i))
over-sum zero A f = over-zero A
over-sum (suc n) A f = over-+ A (f first) _ ∙ +-cong ≈-refl (over-sum n A (λ i → f (next i)))

over-swap : ∀ A B (f : Coordinate A → Coordinate B → Carrier) →
  over A (λ a → over B (f a)) ≈ over B (λ b → over A (λ a → f a b))
over-swap number B f = ≈-refl
over-swap (both A A′) B f = +-cong (over-swap A B (λ a → f (left a)))
  (over-swap A′ B (λ a → f (right a)))
  ∙ ≈-sym (over-+ B _ _)
over-swap (copies k A) B f = sum-cong k (λ i → over-swap A B (λ a → f (i , a)))
  ∙ ≈-sym (over-sum k B (λ i b → over A (λ a → f (i , a) b)))

-- Polynomials in the coordinates of a shape, their values, and what they pull back.

data Polynomial (A : Shape) : Set where
  coordinate : Coordinate A → Polynomial A
  constant : Carrier → Polynomial A
  _⊞_ _⊠_ : Polynomial A → Polynomial A → Polynomial A
infixl 6 _⊞_
infixl 7 _⊠_

evaluate : ∀ {A} → Polynomial A → Point A → Carrier
evaluate (coordinate a) x = x a
evaluate (constant c) x = c
evaluate (p ⊞ q) x = evaluate p x + evaluate q x
evaluate (p ⊠ q) x = evaluate p x · evaluate q x

substitute : ∀ {A B} → (Coordinate B → Polynomial A) → Polynomial B → Polynomial A
substitute f (coordinate b) = f b
substitute f (constant c) = constant c
substitute f (p ⊞ q) = substitute f p ⊞ substitute f q
substitute f (p ⊠ q) = substitute f p ⊠ substitute f q

back : ∀ {A} → Polynomial A → Point A → Carrier → Point A
back {A} (coordinate b) x c a = when (equal-at A b a) c
back (constant _) x c a = 0#
back (p ⊞ q) x c a = back p x c a + back q x c a
back (p ⊠ q) x c a = back p x (c · evaluate q x) a + back q x (c · evaluate p x) a

when-cong : ∀ b {c c′} → c ≈ c′ → when b c ≈ when b c′
when-cong true e = e
when-cong false e = ≈-refl

when-+ : ∀ b c c′ → when b (c + c′) ≈ (when b c + when b c′)
when-+ true c c′ = ≈-refl
when-+ false c c′ = ≈-sym (+-unit 0#)

back-cong : ∀ {A} (p : Polynomial A) {x c c′ a} → c ≈ c′ → back p x c a ≈ back p x c′ a
back-cong {A} (coordinate b) {a = a} e = when-cong (equal-at A b a) e
back-cong (constant _) e = ≈-refl
back-cong (p ⊞ q) e = +-cong (back-cong p e) (back-cong q e)
back-cong (p ⊠ q) e = +-cong (back-cong p (·-cong e ≈-refl)) (back-cong q (·-cong e ≈-refl))

back-+ : ∀ {A} (p : Polynomial A) x c c′ a → back p x (c + c′) a ≈ (back p x c a + back p x c′ a)
back-+ {A} (coordinate b) x c c′ a = when-+ (equal-at A b a) c c′
back-+ (constant _) x c c′ a = ≈-sym (+-unit 0#)
back-+ (p ⊞ q) x c c′ a = +-cong (back-+ p x c c′ a) (back-+ q x c c′ a)
  ∙ solve (back p x c a ∷ back p x c′ a ∷ back q x c a ∷ back q x c′ a ∷ []) ((𝕒 ⊕ 𝕓) ⊕ (𝕔 ⊕ 𝕕))
    ((𝕒 ⊕ 𝕔) ⊕ (𝕓 ⊕ 𝕕)) refl
back-+ (p ⊠ q) x c c′ a =
  +-cong (back-cong p (distrib c c′ (evaluate q x)) ∙ back-+ p x (c · evaluate q x)
    (c′ · evaluate q x) a)
         (back-cong q (distrib c c′ (evaluate p x)) ∙ back-+ q x (c · evaluate p x)
           (c′ · evaluate p x) a)
  ∙ solve (back p x (c · evaluate q x) a ∷ back p x (c′ · evaluate q x) a
           ∷ back q x (c · evaluate p x) a ∷ back q x (c′ · evaluate p x) a ∷ [])
      ((𝕒 ⊕ 𝕓) ⊕ (𝕔 ⊕ 𝕕)) ((𝕒 ⊕ 𝕔) ⊕ (𝕓 ⊕ 𝕕)) refl

back-zero : ∀ {A} (p : Polynomial A) x a → back p x 0# a ≈ 0#
back-zero p x a =
  solve (back p x 0# a ∷ []) 𝕒 ((𝕒 ⊕ 𝕒) ⊝ 𝕒) refl
  ∙ +-cong (≈-sym (back-+ p x 0# 0# a) ∙ back-cong p (+-unit 0#)) ≈-refl ∙ +-inverse _

back-when : ∀ {A} (p : Polynomial A) x b c a → back p x (when b c) a ≈ when b (back p x c a)
back-when p x true c a = ≈-refl
back-when p x false c a = back-zero p x a

-- The chain rule.

evaluate-substitute : ∀ {A B} (f : Coordinate B → Polynomial A) p x →
  evaluate (substitute f p) x ≈ evaluate p (λ b → evaluate (f b) x)
evaluate-substitute f (coordinate b) x = ≈-refl
evaluate-substitute f (constant c) x = ≈-refl
evaluate-substitute f (p ⊞ q) x = +-cong (evaluate-substitute f p x) (evaluate-substitute f q x)
evaluate-substitute f (p ⊠ q) x = ·-cong (evaluate-substitute f p x) (evaluate-substitute f q x)

chain : ∀ {A} B (f : Coordinate B → Polynomial A) p x c a →
  back (substitute f p) x c a ≈ over B
    (λ b → back (f b) x (back p (λ b′ → evaluate (f b′) x) c b) a)
chain B f (coordinate b) x c a = ≈-sym
  (over-cong B (λ b′ → back-when (f b′) x (equal-at B b b′) c a)
    ∙ over-only B b (λ b′ → back (f b′) x c a))
chain B f (constant _) x c a = ≈-sym (over-cong B (λ b → back-zero (f b) x a) ∙ over-zero B)
chain B f (p ⊞ q) x c a = +-cong (chain B f p x c a) (chain B f q x c a) ∙ ≈-sym (over-+ B _ _)
  ∙ over-cong B (λ b → ≈-sym (back-+ (f b) x _ _ a))
chain B f (p ⊠ q) x c a =
  +-cong (back-cong (substitute f p) (·-cong ≈-refl (evaluate-substitute f q x))
    ∙ chain B f p x _ a)
         (back-cong (substitute f q) (·-cong ≈-refl (evaluate-substitute f p x))
           ∙ chain B f q x _ a)
  ∙ ≈-sym (over-+ B _ _) ∙ over-cong B (λ b → ≈-sym (back-+ (f b) x _ _ a))

back-over : ∀ {A} (p : Polynomial A) x C (c : Coordinate C → Carrier) a →
  over C (λ e → back p x (c e) a) ≈ back p x (over C c) a
back-over p x number c a = ≈-refl
back-over p x (both C E) c a = +-cong (back-over p x C _ a) (back-over p x E _ a)
  ∙ ≈-sym (back-+ p x _ _ a)
back-over {A} p x (copies k C) c a = sum-cong k (λ i → back-over p x C (λ e → c (i , e)) a)
  ∙ rows k (λ i → over C (λ e → c (i , e)))
  where
  rows : ∀ n (g : Fin n → Carrier) → sum n (λ i → back p x (g i) a) ≈ back p x (sum n g) a
  rows zero g = ≈-sym (back-zero p x a)
  rows (suc n) g = +-cong ≈-refl (rows n (λ i → g (next i))) ∙ ≈-sym (back-+ p x _ _ a)

-- The derivative along a direction, and that what is pulled back is its adjoint.

forward : ∀ {A} → Polynomial A → Point A → Point A → Carrier
forward (coordinate b) x v = v b
forward (constant c) x v = 0#
forward (p ⊞ q) x v = forward p x v + forward q x v
forward (p ⊠ q) x v = forward p x v · evaluate q x + evaluate p x · forward q x v

over-scale : ∀ A z (f : Coordinate A → Carrier) → over A (λ a → z · f a) ≈ (z · over A f)
over-scale number z f = ≈-refl
over-scale (both A B) z f = +-cong (over-scale A z _) (over-scale B z _)
  ∙ solve (z ∷ over A (λ a → f (left a)) ∷ over B (λ b → f (right b)) ∷ [])
      (𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕔) (𝕒 ⊗ (𝕓 ⊕ 𝕔)) refl
over-scale (copies k A) z f = sum-cong k (λ i → over-scale A z (λ a → f (i , a)))
  ∙ sum-scale k z (λ i → over A (λ a → f (i , a)))

inner-+ : ∀ A v (f g : Point A) → inner A v (λ a → f a + g a) ≈ (inner A v f + inner A v g)
inner-+ A v f g = over-cong A
  (λ a → solve (v a ∷ f a ∷ g a ∷ []) (𝕒 ⊗ (𝕓 ⊕ 𝕔)) (𝕒 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕔) refl)
  ∙ over-+ A (λ a → v a · f a) (λ a → v a · g a)

when-scale : ∀ b z c → (z · when b c) ≈ when b (z · c)
when-scale true z c = ≈-refl
when-scale false z c = ·-comm z 0# ∙ ·-zero z

forward-adjoint : ∀ {A} (p : Polynomial A) x v c → (forward p x v · c) ≈ inner A v (back p x c)
forward-adjoint {A} (coordinate b) x v c = ≈-sym
  (over-cong A (λ a → when-scale (equal-at A b a) (v a) c) ∙ over-only A b (λ a → v a · c))
forward-adjoint {A} (constant _) x v c = ·-zero c
  ∙ ≈-sym (over-cong A (λ a → ·-comm (v a) 0# ∙ ·-zero (v a)) ∙ over-zero A)
forward-adjoint {A} (p ⊞ q) x v c = distrib (forward p x v) (forward q x v) c
  ∙ +-cong (forward-adjoint p x v c) (forward-adjoint q x v c) ∙ ≈-sym (inner-+ A v _ _)
forward-adjoint {A} (p ⊠ q) x v c =
  solve (forward p x v ∷ evaluate q x ∷ evaluate p x ∷ forward q x v ∷ c ∷ [])
    ((𝕒 ⊗ 𝕓 ⊕ 𝕔 ⊗ 𝕕) ⊗ 𝕖) (𝕒 ⊗ (𝕖 ⊗ 𝕓) ⊕ 𝕕 ⊗ (𝕖 ⊗ 𝕔)) refl
  ∙ +-cong (forward-adjoint p x v _) (forward-adjoint q x v _) ∙ ≈-sym (inner-+ A v _ _)

-- What is left of a polynomial at t beyond its derivative is t² times a remainder, which is bounded
-- for t from 0 to 1.

remainder : ∀ {A} → Polynomial A → Point A → Point A → Carrier → Carrier
remainder (coordinate b) x v t = 0#
remainder (constant c) x v t = 0#
remainder (p ⊞ q) x v t = remainder p x v t + remainder q x v t
remainder (p ⊠ q) x v t =
  (forward p x v · forward q x v + evaluate p x · remainder q x v t)
    + evaluate q x · remainder p x v t
  + (t · (forward p x v · remainder q x v t + forward q x v · remainder p x v t)
    + t · (t · (remainder p x v t · remainder q x v t)))

expansion : ∀ {A} (p : Polynomial A) x v t → evaluate p (along x v t)
  ≈ ((evaluate p x + t · forward p x v) + (t · t) · remainder p x v t)
expansion (coordinate b) x v t = solve (x b ∷ t ∷ v b ∷ []) (𝕒 ⊕ 𝕓 ⊗ 𝕔)
  ((𝕒 ⊕ 𝕓 ⊗ 𝕔) ⊕ (𝕓 ⊗ 𝕓) ⊗ 𝟘) refl
expansion (constant c) x v t = solve (c ∷ t ∷ []) 𝕒 ((𝕒 ⊕ 𝕓 ⊗ 𝟘) ⊕ (𝕓 ⊗ 𝕓) ⊗ 𝟘) refl
expansion (p ⊞ q) x v t = +-cong (expansion p x v t) (expansion q x v t)
  ∙ solve (evaluate p x ∷ evaluate q x ∷ forward p x v ∷ forward q x v ∷ remainder p x v t
      ∷ remainder q x v t ∷ t ∷ [])
      (((𝕒 ⊕ 𝕘 ⊗ 𝕔) ⊕ (𝕘 ⊗ 𝕘) ⊗ 𝕖) ⊕ ((𝕓 ⊕ 𝕘 ⊗ 𝕕) ⊕ (𝕘 ⊗ 𝕘) ⊗ 𝕗))
      (((𝕒 ⊕ 𝕓) ⊕ 𝕘 ⊗ (𝕔 ⊕ 𝕕)) ⊕ (𝕘 ⊗ 𝕘) ⊗ (𝕖 ⊕ 𝕗)) refl
expansion (p ⊠ q) x v t = ·-cong (expansion p x v t) (expansion q x v t)
  ∙ solve (evaluate p x ∷ evaluate q x ∷ forward p x v ∷ forward q x v ∷ remainder p x v t
      ∷ remainder q x v t ∷ t ∷ [])
      (((𝕒 ⊕ 𝕘 ⊗ 𝕔) ⊕ (𝕘 ⊗ 𝕘) ⊗ 𝕖) ⊗ ((𝕓 ⊕ 𝕘 ⊗ 𝕕) ⊕ (𝕘 ⊗ 𝕘) ⊗ 𝕗))
      ((𝕒 ⊗ 𝕓 ⊕ 𝕘 ⊗ (𝕔 ⊗ 𝕓 ⊕ 𝕒 ⊗ 𝕕)) ⊕ (𝕘 ⊗ 𝕘) ⊗
        (((𝕔 ⊗ 𝕕 ⊕ 𝕒 ⊗ 𝕗) ⊕ 𝕓 ⊗ 𝕖) ⊕ (𝕘 ⊗ (𝕔 ⊗ 𝕗 ⊕ 𝕕 ⊗ 𝕖) ⊕ 𝕘 ⊗ (𝕘 ⊗ (𝕖 ⊗ 𝕗))))) refl

most : ∀ {A} → Polynomial A → Point A → Point A → Carrier
most (coordinate b) x v = 0#
most (constant c) x v = 0#
most (p ⊞ q) x v = most p x v + most q x v
most (p ⊠ q) x v =
  (∣ forward p x v ∣ · ∣ forward q x v ∣ + ∣ evaluate p x ∣ · most q x v)
    + ∣ evaluate q x ∣ · most p x v
  + ((∣ forward p x v ∣ · most q x v + ∣ forward q x v ∣ · most p x v) + most p x v · most q x v)

remainder-bounded : ∀ {A} (p : Polynomial A) x v {t} → 0# ≤ t → t ≤ 1# →
  ∣ remainder p x v t ∣ ≤ most p x v
remainder-bounded (coordinate b) x v _ _ = ≤-reflexive (∣∣-of-≥0 ≤-refl)
remainder-bounded (constant c) x v _ _ = ≤-reflexive (∣∣-of-≥0 ≤-refl)
remainder-bounded (p ⊞ q) x v t≥0 t≤1 =
  ∣∣-sum (remainder-bounded p x v t≥0 t≤1) (remainder-bounded q x v t≥0 t≤1)
remainder-bounded (p ⊠ q) x v t≥0 t≤1 = ∣∣-sum
  (∣∣-sum (∣∣-sum (∣∣-product ≤-refl ≤-refl) (∣∣-product ≤-refl rest-q)) (∣∣-product ≤-refl rest-p))
  (∣∣-sum (∣∣-share t≥0 t≤1 (∣∣-sum (∣∣-product ≤-refl rest-q) (∣∣-product ≤-refl rest-p)))
    (∣∣-share t≥0 t≤1 (∣∣-share t≥0 t≤1 (∣∣-product rest-p rest-q))))
  where
  rest-p = remainder-bounded p x v t≥0 t≤1
  rest-q = remainder-bounded q x v t≥0 t≤1

rate : ∀ {A} (p : Polynomial A) x v t → 0# ≤ t → t ≤ 1# →
  ∣ evaluate p (along x v t) - (evaluate p x + t · forward p x v) ∣ ≤ ((t · t) · most p x v)
rate p x v t t≥0 t≤1 =
  (∣∣-cong (+-cong (expansion p x v t) ≈-refl
    ∙ solve (evaluate p x + t · forward p x v ∷ (t · t) · remainder p x v t ∷ [])
      ((𝕒 ⊕ 𝕓) ⊝ 𝕒) 𝕓 refl)
   ∙ ∣∣-scale (remainder p x v t) (·-≥0 t≥0 t≥0))
  ≈≤ ·-monoˡ (·-≥0 t≥0 t≥0) (remainder-bounded p x v t≥0 t≤1)

polynomials : ReverseDifferential
polynomials = record
  { Map = λ A B → Coordinate B → Polynomial A
  ; apply = λ f x b → evaluate (f b) x
  ; compose = λ g f c → substitute f (g c)
  ; pair = λ { f g (left b) → f b ; f g (right c) → g c }
  ; each = λ { f (i , b) → f i b }
  ; derivative = λ f x v b → forward (f b) x v
  ; reverse = λ {A} {B} f x c a → over B (λ b → back (f b) x (c b) a)
  ; apply-compose = λ g f x c → evaluate-substitute f (g c) x
  ; apply-pair = λ f g x → (λ _ → ≈-refl) , (λ _ → ≈-refl)
  ; apply-each = λ f x i b → ≈-refl
  ; derivative-rate = λ f x v b → most (f b) x v , rate (f b) x v
  ; adjoint = λ {A} {B} f x v c →
      over-cong B (λ b → forward-adjoint (f b) x v (c b))
      ∙ over-swap B A (λ b a → v a · back (f b) x (c b) a)
      ∙ over-cong A (λ a → over-scale B (v a) (λ b → back (f b) x (c b) a))
  ; reverse-cong = λ {A} {B} f x e a → over-cong B (λ b → back-cong (f b) (e b))
  ; reverse-compose = λ {A} {B} {C} g f x c a →
      over-cong C (λ e → chain B f (g e) x (c e) a)
      ∙ over-swap C B (λ e b → back (f b) x (back (g e) (λ b′ → evaluate (f b′) x) (c e) b) a)
      ∙ over-cong B (λ b → back-over (f b) x C
        (λ e → back (g e) (λ b′ → evaluate (f b′) x) (c e) b) a)
  ; reverse-pair = λ f g x c a → ≈-refl
  ; reverse-each = λ f x c a → ≈-refl
  }
