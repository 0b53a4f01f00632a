{-# OPTIONS --safe --cubical #-}

-- Paths, and what they give that equality by constructors does not: functions that agree pointwise
-- are equal, and a quotient in which a setoid's equality becomes one.
--
-- Only this folder uses the cubical mode. Nothing is claimed here of fusion.

module Butterfly.Path.Base where

open import Agda.Primitive.Cubical public using (I; i0; i1) renaming (primTransp to transp)
open import Agda.Builtin.Cubical.Path public using () renaming (_≡_ to _＝_)

constant-path : {A : Set} (x : A) → x ＝ x
constant-path x i = x

along : {A B : Set} (f : A → B) {x y : A} → x ＝ y → f x ＝ f y
along f p i = f (p i)

function-extensionality : {A : Set} {B : A → Set} {f g : (x : A) → B x} → (∀ x → f x ＝ g x) → f ＝ g
function-extensionality h i x = h x i

transport : {A B : Set} → A ＝ B → A → B
transport p x = transp (λ i → p i) i0 x

-- A proof about one end of a path is a proof about the other.

carry : ∀ {ℓ} {A : Set ℓ} (P : A → Set) {x y : A} → x ＝ y → P x → P y
carry P p = transport (λ i → P (p i))

data Quotient (A : Set) (_≈_ : A → A → Set) : Set where
  [_] : A → Quotient A _≈_
  glue : ∀ {x y} → x ≈ y → [ x ] ＝ [ y ]
  set : (x y : Quotient A _≈_) (p q : x ＝ y) → p ＝ q
