; butterfly prove
; T7.1/within, without its hypotheses: the answer to this one or its neighbour must be sat
; float-within: from the reals to floats
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun b () Real)
(declare-fun computed () Real)
(declare-fun high () Real)
(declare-fun low () Real)
; the goal, denied
(assert (not (and (<= (+ low (- b)) computed) (<= computed (+ high b)))))
(check-sat)
(reset)
; butterfly prove
; T7.1/within, with its goal moved by 1: the answer to this one or its neighbour must be sat
; float-within: from the reals to floats
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun b () Real)
(declare-fun computed () Real)
(declare-fun exact () Real)
(declare-fun high () Real)
(declare-fun low () Real)
; hypothesis: N6, before
(assert (<= (+ computed (- exact)) b))
; hypothesis: N6, before
(assert (<= (+ exact (- computed)) b))
; hypothesis: within
(assert (<= low exact))
; hypothesis: within
(assert (<= exact high))
; the goal, denied
(assert (not (and (<= (+ low (- b)) computed) (<= (+ computed 1.0) (+ high b)))))
(check-sat)
