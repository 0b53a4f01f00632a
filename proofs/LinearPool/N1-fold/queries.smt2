; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) lift.mul_0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_1 = the sum over c0 of x0_0
(declare-fun sum_c0_1 () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_1 1.0))
; the goal, denied
(assert (not (= (* weight0 sum_c0_1) weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of sum_g0_2.a
; sum_c0_6 = the sum over c0 of sum_g0_2.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_2.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of sum_g0_2.a
; sum_c0_6 = the sum over c0 of sum_g0_2.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_2.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_2.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_2.a sum_g0_2.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of sum_g0_2.a
; sum_c0_6 = the sum over c0 of sum_g0_2.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_5 sum_c0_6) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_2.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_2.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of sum_g0_2.a
; sum_c0_6 = the sum over c0 of sum_g0_2.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case1-value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* weight0 x0_0)
; sum_c0_3 = the sum over c0 of sum_g0_2
(declare-fun state0.weight_0 () Real)
(declare-fun sum_c0_3 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_2))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_3 sum_g0_0))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case1-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* weight0 x0_0)
; sum_c0_3 = the sum over c0 of sum_g0_2
(declare-fun sum_c0_3 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(define-fun pool.sum_2_0 () Real (* (/ 1.0 sum_g0_0) sum_g0_2))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_2))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_3 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (= pool.sum_2_0 (/ sum_g0_2 sum_g0_0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) lift.mul_0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_1 = the sum over c0 of x0_0
(declare-fun sum_c0_1 () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_1 1.0))
; the goal, denied
(assert (not (= (* weight0 sum_c0_1) weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_9 = the sum over c0 of sum_g0_3.a
; sum_c0_10 = the sum over c0 of sum_g0_3.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_3.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_3.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_3.a sum_g0_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_9 = the sum over c0 of sum_g0_3.a
; sum_c0_10 = the sum over c0 of sum_g0_3.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_3.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_3.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_3.a sum_g0_3.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_9 = the sum over c0 of sum_g0_3.a
; sum_c0_10 = the sum over c0 of sum_g0_3.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_9 sum_c0_10) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_3.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_3.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_3.a sum_g0_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_9 = the sum over c0 of sum_g0_3.a
; sum_c0_10 = the sum over c0 of sum_g0_3.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; the goal, denied
(assert (not (<= 0.0 weight1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight1 x1_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) (* weight1 x1_0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_2 = the sum over c0 of x1_0
(declare-fun sum_c0_2 () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_2 1.0))
; the goal, denied
(assert (not (= (* weight1 sum_c0_2) weight1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_11 = the sum over c0 of sum_g1_6.a
; sum_c0_12 = the sum over c0 of sum_g1_6.b
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_12 () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_5.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g1_5.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_5.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_12 sum_g1_5.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_5.a sum_g1_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_5.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_5.b (* (- 1.0) sum_g1_6.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_6.a sum_g1_6.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_11 = the sum over c0 of sum_g1_6.a
; sum_c0_12 = the sum over c0 of sum_g1_6.b
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_12 () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_5.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g1_5.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_5.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_12 sum_g1_5.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_5.a sum_g1_5.b) (* (- 1.0) (+ sum_g1_6.a sum_g1_6.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_11 = the sum over c0 of sum_g1_6.a
; sum_c0_12 = the sum over c0 of sum_g1_6.b
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_12 () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_5.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g1_5.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_5.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_12 sum_g1_5.b))
; the goal, denied
(assert (not (= (+ sum_c0_11 sum_c0_12) (+ sum_g1_5.a sum_g1_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_3 = the sum over g0 of (* weight0 x0_0)
; sum_c0_4 = the sum over c0 of sum_g0_3
(declare-fun state0.weight_0 () Real)
(declare-fun sum_c0_4 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_3 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_3))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_4 sum_g0_0))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/fold
; LinearPool, N1/fold: the batched form is the fold of the surviving workers
; case2-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_3 = the sum over g0 of (* weight0 x0_0)
; sum_c0_4 = the sum over c0 of sum_g0_3
; sum_g1_5 = the sum over g1 of weight1
; sum_g1_6 = the sum over g1 of (* weight1 x1_0)
; sum_c0_7 = the sum over c0 of sum_g1_6
(declare-fun sum_c0_4 () Real)
(declare-fun sum_c0_7 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_6 () Real)
(define-fun pool.div_1_0 () Real (/ 0.0 sum_g0_0))
(define-fun pool.mul_1_0 () Real (* pool.div_1_0 0.0))
(define-fun pool.sum_2_0 () Real (+ (* (/ 1.0 sum_g0_0) sum_g0_3) pool.mul_1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_3))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_4 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_5))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_6))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_7 sum_g1_5))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (= pool.sum_2_0 (/ sum_g0_3 sum_g0_0)))))
(check-sat)
