; butterfly prove
; T7.4, without its hypotheses: the answer to this one or its neighbour must be sat
; T7.4-base: no worker
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun total () Real)
; the goal, denied
(assert (not (= total 0.0)))
(check-sat)
(reset)
; butterfly prove
; T7.4, with its goal moved by 1: the answer to this one or its neighbour must be sat
; T7.4-base: no worker
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun total () Real)
; hypothesis: nothing is sent
(assert (= total 0.0))
; the goal, denied
(assert (not (= (+ total 1.0) 0.0)))
(check-sat)
(reset)
; butterfly prove
; T7.4, without its hypotheses: the answer to this one or its neighbour must be sat
; T7.4-step: one more worker
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun L () Real)
(declare-fun d () Real)
(declare-fun k () Real)
(declare-fun total () Real)
; the goal, denied
(assert (not (= (+ total (* (* 2.0 d) L)) (* (+ k 1.0) (* (* 2.0 d) L)))))
(check-sat)
(reset)
; butterfly prove
; T7.4, with its goal moved by 1: the answer to this one or its neighbour must be sat
; T7.4-step: one more worker
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun L () Real)
(declare-fun d () Real)
(declare-fun k () Real)
(declare-fun total () Real)
; hypothesis: k workers
(assert (= total (* k (* (* 2.0 d) L))))
; the goal, denied
(assert (not (= (+ (+ total (* (* 2.0 d) L)) 1.0) (* (+ k 1.0) (* (* 2.0 d) L)))))
(check-sat)
