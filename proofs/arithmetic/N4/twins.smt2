; butterfly prove
; N4, without its hypotheses: the answer to this one or its neighbour must be sat
; N4: f(b) ≤ f(a)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun f_a () Real)
(declare-fun f_b () Real)
; the goal, denied
(assert (not (<= f_b f_a)))
(check-sat)
(reset)
; butterfly prove
; N4, with its goal moved by 1: the answer to this one or its neighbour must be sat
; N4: f(b) ≤ f(a)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun f_a () Real)
(declare-fun f_b () Real)
(declare-fun f_p () Real)
(declare-fun most () Real)
(declare-fun t () Real)
; hypothesis: f is convex: b is a mixture of a and p with share 1/t
(assert (<= (* t f_b) (+ (* (+ t (- 1.0)) f_a) f_p)))
; hypothesis: f is at most M
(assert (<= f_p most))
; hypothesis: f is at most M
(assert (<= f_a most))
; hypothesis: p lies far enough beyond b
(assert (= (* t (+ f_b (- f_a))) (+ (+ most (- f_a)) (+ f_b (- f_a)))))
; the goal, denied
(assert (not (<= (+ f_b 1.0) f_a)))
(check-sat)
