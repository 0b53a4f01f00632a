{-# OPTIONS --safe --cubical #-}

-- Fusion respects paths. Two fusion programs that agree on every input are equal. Workers in another
-- order, or merged in another grouping, give a fused model with a path to the first. A proof about
-- one of these models is carried along the path to the other.
--
-- Outputs are numbers up to the equality of their ring (a quotient), so that the equalities of
-- Butterfly.Monoid, proved without the cubical mode, become paths here.

open import Butterfly.Algebra.Base

module Butterfly.Path.Properties (F : OrderedField) (Input V : Set) where

open OrderedField F
open import Butterfly.Monoid.Base
open import Butterfly.Pool.Base using (State)
open import Butterfly.Pool.Fold F V using (fusion-in-any-order-and-grouping; lifted; Arrival; module Mean)
open import Butterfly.Path.Base

Number : Set
Number = Quotient Carrier _≈_

-- A model gives a number at each coordinate, for each input.

FusedModel : Set
FusedModel = Input → V → Number

-- A fusion program makes a model of workers.

same-program : {Workers : Set} (fuse fuse′ : Workers → FusedModel) →
  (∀ workers x v → fuse workers x v ＝ fuse′ workers x v) → fuse ＝ fuse′
same-program fuse fuse′ agree =
  function-extensionality λ workers → function-extensionality λ x → function-extensionality λ v → agree workers x v

-- The fused model of a tree of workers, each with its weight and its output at every input.

Worker : Set
Worker = Input → Arrival

at : Input → Tree Worker → Tree Arrival
at x no-workers = no-workers
at x (worker w) = worker (w x)
at x (merged s t) = merged (at x s) (at x t)

fused-model : Tree Worker → FusedModel
fused-model t x v = [ Mean.finish (Fold.reduce Mean.states lifted (at x t)) v ]

Positive : Tree Worker → Set
Positive t = ∀ x → 0# < State.weight (Fold.reduce Mean.states lifted (at x t))

-- Trees of workers whose arrivals are permutations of each other at every input.

permuted-workers : (s t : Tree Worker) → (∀ x → arrivals (at x s) ↭ arrivals (at x t)) → Positive s →
  fused-model s ＝ fused-model t
permuted-workers s t rearranged positive =
  function-extensionality λ x → function-extensionality λ v →
    glue (fusion-in-any-order-and-grouping (at x s) (at x t) (rearranged x) (positive x) v)

-- What is proved of the fusion of workers in one order holds in every other order.

carried-proof : (P : FusedModel → Set) (s t : Tree Worker) →
  (∀ x → arrivals (at x s) ↭ arrivals (at x t)) → Positive s →
  P (fused-model s) → P (fused-model t)
carried-proof P s t rearranged positive = carry P (permuted-workers s t rearranged positive)
