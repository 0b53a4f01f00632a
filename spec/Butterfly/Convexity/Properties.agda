{-# OPTIONS --safe --cubical-compatible #-}

-- N4, and with it D3.1's impossibility: over an unbounded domain a function that is convex and
-- bounded above is constant. So no pool on latents or logits is convex in a worker's output,
-- tolerant of that worker lying, and dependent on it.
--
-- First of one real variable: a pool as a function of one coordinate of one worker's output, the
-- rest fixed; then of vectors, along every line. On the simplex the domain is bounded, and nothing is
-- said of it.

open import Butterfly.Algebra.Base

module Butterfly.Convexity.Properties (F : OrderedField) where

open import Butterfly.Logic.Base
open OrderedField F
open import Butterfly.Algebra.Properties ring

Convex : (Carrier → Carrier) → Set
Convex f = ∀ s x y → 0# ≤ s → s ≤ 1# → f (s · x + (1# - s) · y) ≤ (s · f x + (1# - s) · f y)

Extensional : (Carrier → Carrier) → Set
Extensional f = ∀ {x y} → x ≈ y → f x ≈ f y

Bounded-above : (Carrier → Carrier) → Carrier → Set
Bounded-above f B = ∀ x → f x ≤ B

private
  inverse-≥0 : ∀ {v} → 0# < v → 0# ≤ (v ⁻¹)
  inverse-≥0 {v} v>0 = ·-cancel v>0 ((·-zero v ≈≤ 0≤1) ≤≈ (≈-sym (·-inverse v>0) ∙ ·-comm v (v ⁻¹)))

  inverse-≤1 : ∀ {v} → 0# < v → 1# ≤ v → (v ⁻¹) ≤ 1#
  inverse-≤1 {v} v>0 h = ·-cancel v>0
    ((·-comm (v ⁻¹) v ∙ ·-inverse v>0) ≈≤ h ≤≈ solve (v ∷ []) 𝕒 (𝟙 ⊗ 𝕒) refl)

module _ (f : Carrier → Carrier) (convex : Convex f) (extensional : Extensional f) where

  -- Going t ≥ 1 times as far multiplies the rise by at least t.

  rises : ∀ a b t → 1# ≤ t → (t · (f b - f a)) ≤ (f (a + t · (b - a)) - f a)
  rises a b t t≥1 = goal
    where
    t>0 : 0# < t
    t>0 = <-≤-trans 0<1 t≥1
    s far : Carrier
    s = t ⁻¹
    far = a + t · (b - a)
    st : (s · t) ≈ 1#
    st = ·-comm s t ∙ ·-inverse t>0
    between : f b ≤ (s · f far + (1# - s) · f a)
    between = extensional
      (solve (a ∷ b ∷ []) 𝕓 (𝕒 ⊕ 𝟙 ⊗ (𝕓 ⊝ 𝕒)) refl ∙ +-cong ≈-refl (·-cong (≈-sym st) ≈-refl)
       ∙ solve (a ∷ b ∷ s ∷ t ∷ []) (𝕒 ⊕ (𝕔 ⊗ 𝕕) ⊗ (𝕓 ⊝ 𝕒))
         (𝕔 ⊗ (𝕒 ⊕ 𝕕 ⊗ (𝕓 ⊝ 𝕒)) ⊕ (𝟙 ⊝ 𝕔) ⊗ 𝕒) refl)
      ≈≤ convex s far a (inverse-≥0 t>0) (inverse-≤1 t>0 t≥1)
    goal : (t · (f b - f a)) ≤ (f far - f a)
    goal = ·-monoˡ (<⇒≤ t>0) (add (- f a) between)
      ≤≈ (solve (s ∷ t ∷ f far ∷ f a ∷ []) (𝕓 ⊗ ((𝕒 ⊗ 𝕔 ⊕ (𝟙 ⊝ 𝕒) ⊗ 𝕕) ⊝ 𝕕))
        ((𝕒 ⊗ 𝕓) ⊗ (𝕔 ⊝ 𝕕)) refl
        ∙ ·-cong st ≈-refl ∙ ·-unit _)

  -- Nothing rises: a rise c from a to b, gone far enough, would pass the bound.

  never-rises : ∀ B → Bounded-above f B → ∀ a b → f b ≤ f a
  never-rises B bounded a b with f b ≤? f a
  ... | yes h = h
  ... | no rise = absurd (beyond (rises a b t t≥1 ≤∙ add (- f a) (bounded _)))
    where
    c t : Carrier
    c = f b - f a
    t = ((B - f a) + 1#) · (c ⁻¹)
    c>0 : 0# < c
    c>0 h = rise (≥0-difference (negate-≥0 h ≤≈ solve (f b ∷ f a ∷ []) (neg (𝕒 ⊝ 𝕓)) (𝕓 ⊝ 𝕒) refl))
    tc : (t · c) ≈ ((B - f a) + 1#)
    tc = ·-assoc _ (c ⁻¹) c ∙ ·-cong ≈-refl (·-comm (c ⁻¹) c ∙ ·-inverse c>0) ∙ ·-comm _ 1#
      ∙ ·-unit _
    t≥1 : 1# ≤ t
    t≥1 = ·-cancel c>0 (solve (c ∷ []) (𝟙 ⊗ 𝕒) (𝕒 ⊕ 𝟘) refl ≈≤ +-mono (add (- f a) (bounded b)) 0≤1
      ≤≈ ≈-sym tc)
    beyond : ¬ ((t · c) ≤ (B - f a))
    beyond h = 0<1 (subtract (B - f a)
      ((+-comm 1# (B - f a) ∙ ≈-sym tc) ≈≤ h ≤≈ solve (B - f a ∷ []) 𝕒 (𝟘 ⊕ 𝕒) refl))

  convex-and-bounded-is-constant : ∀ B → Bounded-above f B → ∀ a b → f a ≈ f b
  convex-and-bounded-is-constant B bounded a b = ≤-antisym (never-rises B bounded b a)
    (never-rises B bounded a b)

-- The same of vectors: of a pool as a function of one worker's whole output, or of all workers'. It
-- is constant on the line through any two points.

module _ {V : Set} where

  Vectors-convex Vectors-extensional : ((V → Carrier) → Carrier) → Set
  Vectors-convex f = ∀ s x y → 0# ≤ s → s ≤ 1# →
    f (λ v → s · x v + (1# - s) · y v) ≤ (s · f x + (1# - s) · f y)
  Vectors-extensional f = ∀ {x y} → (∀ v → x v ≈ y v) → f x ≈ f y

  Vectors-bounded-above : ((V → Carrier) → Carrier) → Carrier → Set
  Vectors-bounded-above f B = ∀ x → f x ≤ B

  vectors-convex-and-bounded-is-constant : ∀ (f : (V → Carrier) → Carrier) → Vectors-convex f →
    Vectors-extensional f → ∀ B → Vectors-bounded-above f B → ∀ a b → f a ≈ f b
  vectors-convex-and-bounded-is-constant f convex extensional B bounded a b =
    extensional (λ v → solve (a v ∷ b v ∷ []) 𝕒 (𝕒 ⊕ 𝟘 ⊗ (𝕓 ⊝ 𝕒)) refl)
    ∙ convex-and-bounded-is-constant on-line line-convex
        (λ e → extensional (λ v → +-cong ≈-refl (·-cong e ≈-refl))) B (λ t → bounded (line t)) 0# 1#
    ∙ extensional (λ v → solve (a v ∷ b v ∷ []) (𝕒 ⊕ 𝟙 ⊗ (𝕓 ⊝ 𝕒)) 𝕓 refl)
    where
    line : Carrier → V → Carrier
    line t v = a v + t · (b v - a v)
    on-line : Carrier → Carrier
    on-line t = f (line t)
    line-convex : Convex on-line
    line-convex s t u s≥0 s≤1 =
      extensional (λ v → solve (a v ∷ b v ∷ s ∷ t ∷ u ∷ [])
        (𝕒 ⊕ (𝕔 ⊗ 𝕕 ⊕ (𝟙 ⊝ 𝕔) ⊗ 𝕖) ⊗ (𝕓 ⊝ 𝕒))
        (𝕔 ⊗ (𝕒 ⊕ 𝕕 ⊗ (𝕓 ⊝ 𝕒)) ⊕ (𝟙 ⊝ 𝕔) ⊗ (𝕒 ⊕ 𝕖 ⊗ (𝕓 ⊝ 𝕒))) refl)
      ≈≤ convex s (line t) (line u) s≥0 s≤1
