; butterfly prove --operator LogPool --contract P-mono/coordinate
; LogPool, P-mono/coordinate: if workers' outputs rise, the pooled value does not fall
; g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/coordinate
; LogPool, P-mono/coordinate: if workers' outputs rise, the pooled value does not fall
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: outputs rise
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun rise0_0 () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise0_0))
; the goal, denied
(assert (not (<= 0.0 (* rise0_0 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/coordinate
; LogPool, P-mono/coordinate: if workers' outputs rise, the pooled value does not fall
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun rise0_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.inputs_1_0 () Real (+ x0_0 rise0_0))
(define-fun lift.mul_0.2 () Real (* weight0 lift.inputs_1_0))
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise0_0))
; the goal, denied
(assert (not (= lift.mul_0.2 (+ lift.mul_0 (* rise0_0 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/coordinate
; LogPool, P-mono/coordinate: if workers' outputs rise, the pooled value does not fall
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/coordinate
; LogPool, P-mono/coordinate: if workers' outputs rise, the pooled value does not fall
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: outputs rise
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: outputs rise
(assert (<= 0.0 sum_g0_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a (+ sum_g0_2.a sum_g0_1.a)))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g0_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b (+ sum_g0_2.b sum_g0_1.b)))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_1.a sum_g0_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/coordinate
; LogPool, P-mono/coordinate: if workers' outputs rise, the pooled value does not fall
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_2.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a (+ sum_g0_2.a sum_g0_1.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_2.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b (+ sum_g0_2.b sum_g0_1.b)))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/coordinate
; LogPool, P-mono/coordinate: if workers' outputs rise, the pooled value does not fall
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/coordinate
; LogPool, P-mono/coordinate: if workers' outputs rise, the pooled value does not fall
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: outputs rise
(assert (<= 0.0 sum_g0_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_2.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a (+ sum_g0_2.a sum_g0_1.a)))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g0_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_2.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b (+ sum_g0_2.b sum_g0_1.b)))
; the goal, denied
(assert (not (= (+ state1.total_0.a state1.total_0.b) (+ (+ sum_g0_2.a sum_g0_2.b) (+ sum_g0_1.a sum_g0_1.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/coordinate
; LogPool, P-mono/coordinate: if workers' outputs rise, the pooled value does not fall
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* rise0_0 weight0)
; sum_g0_2 = the sum over g0 of (* weight0 x0_0)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g0_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (<= (/ sum_g0_2 sum_g0_0) (/ (+ sum_g0_2 sum_g0_1) sum_g0_0)))))
(check-sat)
