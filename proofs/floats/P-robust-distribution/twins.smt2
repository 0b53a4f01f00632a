; butterfly prove
; P-robust/distribution, without its hypotheses: the answer to this one or its neighbour must be sat
; float-distribution: from the reals to floats
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun b () Real)
(declare-fun bounds () Real)
(declare-fun computed () Real)
(declare-fun sum_computed () Real)
; the goal, denied
(assert (not (and (<= (- b) computed) (<= (+ sum_computed (- 1.0)) bounds) (<= (+ 1.0 (- sum_computed)) bounds))))
(check-sat)
(reset)
; butterfly prove
; P-robust/distribution, with its goal moved by 1: the answer to this one or its neighbour must be sat
; float-distribution: from the reals to floats
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun b () Real)
(declare-fun bounds () Real)
(declare-fun computed () Real)
(declare-fun exact () Real)
(declare-fun sum_computed () Real)
(declare-fun sum_exact () Real)
; hypothesis: N6, before
(assert (<= (+ computed (- exact)) b))
; hypothesis: N6, before
(assert (<= (+ exact (- computed)) b))
; hypothesis: not negative
(assert (<= 0.0 exact))
; hypothesis: sums to 1
(assert (= sum_exact 1.0))
; hypothesis: the sum of |f − F| over the coordinates
(assert (<= (+ sum_computed (- sum_exact)) bounds))
; hypothesis: the sum of |f − F| over the coordinates
(assert (<= (+ sum_exact (- sum_computed)) bounds))
; the goal, denied
(assert (not (and (<= (- b) computed) (<= (+ sum_computed (- 1.0)) bounds) (<= (+ (+ 1.0 (- sum_computed)) 1.0) bounds))))
(check-sat)
