{-# OPTIONS --safe --cubical-compatible #-}

-- Weights, and the pools that are weighted means: lift, merge, finish, and the empty state.
--
-- An output is a function from its coordinates V (the vocabulary, or the places of a latent
-- vector), so that nothing depends on how many there are. `LatentMean` takes hidden states,
-- `LinearPool` probabilities, and `LogPool` logits, of which it gives the weighted mean before the
-- softmax: three readings of one arithmetic. The pools that need a logarithm or a root
-- (LogSumExpPool, SmoothMedian, LogPool after the softmax) are not defined here.

open import Butterfly.Algebra.Base

module Butterfly.Pool.Base where

open import Butterfly.Logic.Base
open import Butterfly.Monoid.Base
open import Butterfly.Sum.Base using (sum)

-- Weights n: a point of the simplex.

record Weights (R : OrderedRing) (n : Nat) : Set where
  open OrderedRing R
  field
    weight : Fin n → Carrier
    weight-≥0 : ∀ i → 0# ≤ weight i
    sums-to-one : sum semiring n weight ≈ 1#

-- A gate gives weights for each input.

Gate : OrderedRing → Set → Nat → Set
Gate R Input n = Input → Weights R n

-- A distribution over a vocabulary of d tokens.

record Distribution (R : OrderedRing) (d : Nat) : Set where
  open OrderedRing R
  field
    probability : Fin d → Carrier
    probability-≥0 : ∀ y → 0# ≤ probability y
    probabilities-sum-to-one : sum semiring d probability ≈ 1#

-- The fused output of weights that sum to one: Σ wᵢ xᵢ in each coordinate.

module Mix (R : OrderedRing) where
  open OrderedRing R

  mix : {V : Set} (n : Nat) → (Fin n → Carrier) → (Fin n → V → Carrier) → V → Carrier
  mix n w x y = sum semiring n (λ i → w i · x i y)

-- A partial fusion. Its size does not depend on how many workers it holds.

record State (R : OrderedRing) (V : Set) : Set where
  constructor state
  open OrderedRing R
  field
    total : V → Carrier
    weight : Carrier

-- What a pool is: lift, merge and an empty state that are a commutative monoid, and a finish.

record Pool (R : OrderedRing) (V : Set) : Set₁ where
  open OrderedRing R using (Carrier)
  infix 4 _≈ₛ_
  field
    PartialFusion : Set
    _≈ₛ_ : PartialFusion → PartialFusion → Set
    lift : Carrier → (V → Carrier) → PartialFusion
    merge : PartialFusion → PartialFusion → PartialFusion
    empty : PartialFusion
    finish : PartialFusion → V → Carrier
    same-refl : ∀ {s} → s ≈ₛ s
    same-sym : ∀ {s t} → s ≈ₛ t → t ≈ₛ s
    same-trans : ∀ {s t u} → s ≈ₛ t → t ≈ₛ u → s ≈ₛ u
    merge-cong : ∀ {s t u v} → s ≈ₛ t → u ≈ₛ v → merge s u ≈ₛ merge t v
    merge-assoc : ∀ s t u → merge (merge s t) u ≈ₛ merge s (merge t u)
    merge-comm : ∀ s t → merge s t ≈ₛ merge t s
    merge-unit : ∀ s → merge empty s ≈ₛ s

  partial : CommutativeMonoid
  partial = record
    { Carrier = PartialFusion
    ; _≈_ = _≈ₛ_
    ; _∙_ = merge
    ; ε = empty
    ; ≈-refl = same-refl
    ; ≈-sym = same-sym
    ; ≈-trans = same-trans
    ; ∙-cong = merge-cong
    ; ∙-assoc = merge-assoc
    ; ∙-comm = merge-comm
    ; ∙-unit = merge-unit
    }

  fuse : (n : Nat) → (Fin n → Carrier) → (Fin n → V → Carrier) → V → Carrier
  fuse n w x = finish (Fold.row partial (λ i → lift (w i) (x i)) (tabulate n (λ i → i)))

module WeightedMean (F : OrderedField) (V : Set) where
  open OrderedField F
  open import Butterfly.Algebra.Properties ring using (_∙_; <-≤-trans)

  merge : State ring V → State ring V → State ring V
  merge (state s v) (state t w) = state (λ y → s y + t y) (v + w)

  empty : State ring V
  empty = state (λ _ → 0#) 0#

  lift : Carrier → (V → Carrier) → State ring V
  lift w x = state (λ y → w · x y) w

  finish : State ring V → V → Carrier
  finish (state s w) y = s y · (w ⁻¹)

  states : CommutativeMonoid
  states = record
    { Carrier = State ring V
    ; _≈_ = λ { (state s v) (state t w) → (∀ y → s y ≈ t y) × (v ≈ w) }
    ; _∙_ = merge
    ; ε = empty
    ; ≈-refl = (λ _ → ≈-refl) , ≈-refl
    ; ≈-sym = λ { (p , q) → (λ y → ≈-sym (p y)) , ≈-sym q }
    ; ≈-trans = λ { (p , q) (p′ , q′) → (λ y → p y ∙ p′ y) , (q ∙ q′) }
    ; ∙-cong = λ { (p , q) (p′ , q′) → (λ y → +-cong (p y) (p′ y)) , +-cong q q′ }
    ; ∙-assoc = λ { (state s u) (state t v) (state r w) → (λ y → +-assoc (s y) (t y) (r y)) , +-assoc u v w }
    ; ∙-comm = λ { (state s v) (state t w) → (λ y → +-comm (s y) (t y)) , +-comm v w }
    ; ∙-unit = λ { (state s w) → (λ y → +-unit (s y)) , +-unit w }
    }

  weighted-mean : Pool ring V
  weighted-mean = record
    { PartialFusion = State ring V
    ; _≈ₛ_ = CommutativeMonoid._≈_ states
    ; lift = lift
    ; merge = merge
    ; empty = empty
    ; finish = finish
    ; same-refl = λ {s} → CommutativeMonoid.≈-refl states {s}
    ; same-sym = λ {s} {t} → CommutativeMonoid.≈-sym states {s} {t}
    ; same-trans = λ {s} {t} {u} → CommutativeMonoid.≈-trans states {s} {t} {u}
    ; merge-cong = λ {s} {t} {u} {v} → CommutativeMonoid.∙-cong states {s} {t} {u} {v}
    ; merge-assoc = CommutativeMonoid.∙-assoc states
    ; merge-comm = CommutativeMonoid.∙-comm states
    ; merge-unit = CommutativeMonoid.∙-unit states
    }

LatentMean : (F : OrderedField) (d : Nat) → Pool (OrderedField.ring F) (Fin d)
LatentMean F d = WeightedMean.weighted-mean F (Fin d)

LinearPool : (F : OrderedField) (vocabulary : Nat) → Pool (OrderedField.ring F) (Fin vocabulary)
LinearPool F d = WeightedMean.weighted-mean F (Fin d)

LogPool : (F : OrderedField) (vocabulary : Nat) → Pool (OrderedField.ring F) (Fin vocabulary)
LogPool F d = WeightedMean.weighted-mean F (Fin d)
