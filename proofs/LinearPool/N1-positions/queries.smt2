; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
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
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight0 x0_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) (* weight0 x0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
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
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun y0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 y0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y0_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight0 y0_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun y0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 y0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y0_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) (* weight0 y0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_2 = the sum over c0 of y0_0
(declare-fun sum_c0_2 () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_2 1.0))
; the goal, denied
(assert (not (= (* weight0 sum_c0_2) weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_8 = the sum over c0 of sum_g0_3.a
; sum_c0_9 = the sum over c0 of sum_g0_4.a
; sum_c0_10 = the sum over c0 of sum_g0_3.b
; sum_c0_11 = the sum over c0 of sum_g0_4.b
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_3.a sum_g0_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_8 = the sum over c0 of sum_g0_3.a
; sum_c0_9 = the sum over c0 of sum_g0_4.a
; sum_c0_10 = the sum over c0 of sum_g0_3.b
; sum_c0_11 = the sum over c0 of sum_g0_4.b
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_3.a sum_g0_3.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_8 = the sum over c0 of sum_g0_3.a
; sum_c0_9 = the sum over c0 of sum_g0_4.a
; sum_c0_10 = the sum over c0 of sum_g0_3.b
; sum_c0_11 = the sum over c0 of sum_g0_4.b
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_8 sum_c0_10) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_8 = the sum over c0 of sum_g0_3.a
; sum_c0_9 = the sum over c0 of sum_g0_4.a
; sum_c0_10 = the sum over c0 of sum_g0_3.b
; sum_c0_11 = the sum over c0 of sum_g0_4.b
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_8 = the sum over c0 of sum_g0_3.a
; sum_c0_9 = the sum over c0 of sum_g0_4.a
; sum_c0_10 = the sum over c0 of sum_g0_3.b
; sum_c0_11 = the sum over c0 of sum_g0_4.b
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_9 sum_c0_11) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_3 = the sum over g0 of (* weight0 x0_0)
; sum_g0_4 = the sum over g0 of (* weight0 y0_0)
; sum_c0_5 = the sum over c0 of sum_g0_3
; sum_c0_6 = the sum over c0 of sum_g0_4
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_3))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_4))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; value-2: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_3 = the sum over g0 of (* weight0 x0_0)
; sum_g0_4 = the sum over g0 of (* weight0 y0_0)
; sum_c0_5 = the sum over c0 of sum_g0_3
; sum_c0_6 = the sum over c0 of sum_g0_4
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
(define-fun pool.sum_1_1_0 () Real (* 2.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_3))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_4))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= pool.sum_1_1_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_3 = the sum over g0 of (* weight0 x0_0)
; sum_g0_4 = the sum over g0 of (* weight0 y0_0)
; sum_c0_5 = the sum over c0 of sum_g0_3
; sum_c0_6 = the sum over c0 of sum_g0_4
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
(define-fun pool.sum_1_1_0 () Real (* 2.0 sum_g0_0))
(define-fun pool.sum_2_1_0 () Real (* (/ 2.0 pool.sum_1_1_0) sum_g0_4))
(define-fun pool.sum_2_0 () Real (* (/ 1.0 sum_g0_0) sum_g0_4))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_3))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_4))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (not (and (not (= pool.sum_1_1_0 0.0)) (not (= sum_g0_0 0.0)) (= pool.sum_2_1_0 pool.sum_2_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/positions
; LinearPool, N1/positions: positions of a batch are fused independently of each other
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_3 = the sum over g0 of (* weight0 x0_0)
; sum_g0_4 = the sum over g0 of (* weight0 y0_0)
; sum_c0_5 = the sum over c0 of sum_g0_3
; sum_c0_6 = the sum over c0 of sum_g0_4
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_3))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_4))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
