; butterfly prove --operator LogPool --contract N1/idempotence
; LogPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; the goal, denied
(assert (not (<= 0.0 weight1)))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/idempotence
; LogPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; the goal, denied
(assert (not (= lift.mul_0.2 (* x0_0 weight1))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/idempotence
; LogPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* x0_0 sum_g1_0.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* x0_0 sum_g1_0.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/idempotence
; LogPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* x0_0 sum_g1_0.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* x0_0 sum_g1_0.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (* x0_0 (+ sum_g1_0.a sum_g1_0.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/idempotence
; LogPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* x0_0 sum_g1_0.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* x0_0 sum_g1_0.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/idempotence
; LogPool, N1/idempotence: if all surviving workers output x, the fusion is x
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
(declare-fun sum_g1_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; the goal, denied
(assert (not (and (not (= (+ weight0 sum_g1_0) 0.0)) (= (/ (+ lift.mul_0 (* x0_0 sum_g1_0)) (+ weight0 sum_g1_0)) x0_0))))
(check-sat)
