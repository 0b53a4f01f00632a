{-# OPTIONS --safe --cubical-compatible #-}

-- The logic that every other module speaks: equality, pairs, choices, negation, finite vectors.
--
-- Nothing is claimed here but the laws of equality. A vector of n things is a function from the n
-- places, so that a family of workers, each for a capability of its own, is an ordinary dependent
-- function. The places are defined by recursion, not as an indexed family: indexed matches would be
-- read less strictly by the cubical modules.

module Butterfly.Logic.Base where

open import Agda.Builtin.Bool public using (Bool; true; false)
open import Agda.Builtin.Equality public using (_≡_; refl)
open import Agda.Builtin.List public using (List; []; _∷_)
open import Agda.Builtin.Nat public using (Nat; zero; suc)
open import Agda.Builtin.Sigma public using (Σ; _,_; fst; snd)
open import Agda.Builtin.Unit public using (⊤; tt)

infixr 3 _×_
infixr 2 _⊎_
infixr 6 _++_

data ⊥ : Set where

¬_ : ∀ {ℓ} → Set ℓ → Set ℓ
¬ A = A → ⊥
infix 4 ¬_

absurd : {A : Set} → ⊥ → A
absurd ()

_×_ : Set → Set → Set
A × B = Σ A λ _ → B

data _⊎_ (A B : Set) : Set where
  left : A → A ⊎ B
  right : B → A ⊎ B

data Dec (A : Set) : Set where
  yes : A → Dec A
  no : ¬ A → Dec A

sym : {A : Set} {x y : A} → x ≡ y → y ≡ x
sym refl = refl

trans : {A : Set} {x y z : A} → x ≡ y → y ≡ z → x ≡ z
trans refl q = q

cong : {A B : Set} (f : A → B) {x y : A} → x ≡ y → f x ≡ f y
cong f refl = refl

cong₂ : {A B C : Set} (f : A → B → C) {x y : A} {u v : B} → x ≡ y → u ≡ v → f x u ≡ f y v
cong₂ f refl refl = refl

subst : {A : Set} (P : A → Set) {x y : A} → x ≡ y → P x → P y
subst P refl p = p

-- The n places of a vector, and vectors as functions from them.

data Next (A : Set) : Set where
  first : Next A
  next : A → Next A

Fin : Nat → Set
Fin zero = ⊥
Fin (suc n) = Next (Fin n)

Vec : Set → Nat → Set
Vec A n = Fin n → A

none : {A : Set} → Vec A zero
none ()

infixr 5 _▹_
_▹_ : {A B : Set} → B → (A → B) → Next A → B
(x ▹ xs) first = x
(x ▹ xs) (next i) = xs i

same : (n : Nat) → Fin n → Fin n → Bool
same (suc n) first first = true
same (suc n) first (next j) = false
same (suc n) (next i) first = false
same (suc n) (next i) (next j) = same n i j

infix 0 if_then_else_
if_then_else_ : {A : Set} → Bool → A → A → A
if true then x else y = x
if false then x else y = y

not : Bool → Bool
not true = false
not false = true

_++_ : {A : Set} → List A → List A → List A
[] ++ ys = ys
(x ∷ xs) ++ ys = x ∷ (xs ++ ys)
