; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-empty-9: k = 0: the empty state has the invariant of the workers of group g0: the logarithm is below its tangent
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: any such number
(assert (< 0.0 pivot))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) 0.0) (* (/ 1.0 pivot) 0.0)) (* (/ (- 1.0) pivot) 0.0)) (* (/ 1.0 pivot) 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
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
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
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
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: outputs rise
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun rise0_1 () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise0_1))
; the goal, denied
(assert (not (<= 0.0 (* rise0_1 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_1 = the sum over c1 of x0_1
(declare-fun sum_c1_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_1) 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight0 x0_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_1 = the sum over c1 of x0_1
(declare-fun sum_c1_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_1) 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) (* weight0 x0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight0 x0_1))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) (* weight0 x0_1))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-one-8: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_1 = the sum over c1 of x0_1
(declare-fun sum_c1_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_1) 1.0))
; the goal, denied
(assert (not (= (+ (* weight0 x0_0) (* weight0 sum_c1_1)) weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-one-9: k = 1: one worker's lift has the invariant of the workers of group g0: the logarithm is below its tangent
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_1 = the sum over c1 of x0_1
(declare-fun pivot () Real)
(declare-fun rise0_0 () Real)
(declare-fun sum_c1_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
(define-fun shared_2 () Real (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))))
(define-fun lift.inputs_1_0 () Real (+ (* (+ 1.0 (- shared_2)) x0_0) shared_2))
(define-fun shared_4 () Real (log lift.inputs_1_0))
(define-fun shared_5 () Real (exp shared_4))
(define-fun shared_6 () Real (exp (+ shared_4 (- shared_0))))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_1) 1.0))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise0_0))
; hypothesis: any such number
(assert (< 0.0 pivot))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-log
(assert (=> (< 0.0 lift.inputs_1_0) (= shared_5 lift.inputs_1_0)))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ shared_4 (- shared_0))) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_4) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (+ shared_4 (- shared_0)) shared_4) (< shared_6 shared_5)) (=> (< shared_4 (+ shared_4 (- shared_0))) (< shared_5 shared_6)) (=> (= (+ shared_4 (- shared_0)) shared_4) (= shared_6 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ shared_4 (- shared_0)) shared_0) (< shared_6 shared_1)) (=> (< shared_0 (+ shared_4 (- shared_0))) (< shared_1 shared_6)) (=> (= (+ shared_4 (- shared_0)) shared_0) (= shared_6 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< shared_4 shared_0) (< shared_5 shared_1)) (=> (< shared_0 shared_4) (< shared_1 shared_5)) (=> (= shared_4 shared_0) (= shared_5 shared_1))))
; axiom: exp-sum
(assert (=> (= (+ (+ shared_4 (- shared_0)) shared_0) shared_4) (= (* shared_6 shared_1) shared_5)))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) weight0) (* (/ 1.0 pivot) (* weight0 x0_0))) (* (/ (- 1.0) pivot) (* (* shared_2 weight0) x0_0))) (* (/ 1.0 pivot) (* shared_2 weight0))) (* (- 1.0) (* shared_4 weight0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-one-10: k = 1: one worker's lift has the invariant of the workers of group g0: a weighted output is positive
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_1 = the sum over c1 of x0_1
(declare-fun rise0_0 () Real)
(declare-fun sum_c1_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_1) 1.0))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise0_0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* weight0 x0_0) (* (- 1.0) (* (* (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))) weight0) x0_0))) (* (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))) weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-one-11: k = 1: one worker's lift has the invariant of the workers of group g0: if the weight is positive, so is the probability
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_1 = the sum over c1 of x0_1
(declare-fun rise0_0 () Real)
(declare-fun sum_c1_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_1) 1.0))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise0_0))
; the goal, denied
(assert (not (=> (< 0.0 weight0) (< 0.0 (+ (+ (* weight0 x0_0) (* (- 1.0) (* (* (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))) weight0) x0_0))) (* (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))) weight0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-one-12: k = 1: one worker's lift has the invariant of the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_1 = the sum over c1 of x0_1
(declare-fun rise0_0 () Real)
(declare-fun sum_c1_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))))
(define-fun lift.inputs_1_0 () Real (+ (* (+ 1.0 (- shared_0)) x0_0) shared_0))
(define-fun lift.mul_0 () Real (* weight0 lift.inputs_1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_1) 1.0))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise0_0))
; the goal, denied
(assert (not (= lift.mul_0 (+ (+ (* weight0 x0_0) (* (- 1.0) (* (* shared_0 weight0) x0_0))) (* shared_0 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-one-13: k = 1: one worker's lift has the invariant of the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun rise0_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(define-fun lift.inputs_1_1 () Real (* (+ 1.0 (- (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))))) x0_1))
(define-fun lift.mul_1 () Real (* weight0 lift.inputs_1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise0_0))
; the goal, denied
(assert (not (= lift.mul_1 (+ (* weight0 x0_1) (* (- 1.0) (* (* (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))) weight0) x0_1))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-one-value: k = 1: one worker's lift has the invariant of the workers of group g0: it has a value
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun rise0_0 () Real)
; hypothesis: a rise is not negative
(assert (<= 0.0 rise0_0))
; the goal, denied
(assert (= (+ 1.0 (* 1024.0 rise0_0)) 0.0))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun pivot () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (/ 1.0 pivot))
(define-fun shared_2 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.a) (* shared_1 sum_g0_5.a)) (* (/ (- 1.0) pivot) sum_g0_8.a)) (* shared_1 sum_g0_9.a)) (* (- 1.0) sum_g0_2.a))))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.b) (* shared_1 sum_g0_5.b)) (* (/ (- 1.0) pivot) sum_g0_8.b)) (* shared_1 sum_g0_9.b)) (* (- 1.0) sum_g0_2.b))))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_2 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_2))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: outputs rise
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
; hypothesis: outputs rise
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g0_3.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_3.a sum_g0_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: outputs rise
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: outputs rise
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g0_4.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (/ 1.0 pivot))
(define-fun shared_2 () Real (exp shared_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.a) (* shared_1 sum_g0_5.a)) (* (/ (- 1.0) pivot) sum_g0_8.a)) (* shared_1 sum_g0_9.a)) (* (- 1.0) sum_g0_2.a))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.b) (* shared_1 sum_g0_5.b)) (* (/ (- 1.0) pivot) sum_g0_8.b)) (* shared_1 sum_g0_9.b)) (* (- 1.0) sum_g0_2.b))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_2 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_2))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_5.a sum_g0_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (/ 1.0 pivot))
(define-fun shared_2 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.a) (* shared_1 sum_g0_5.a)) (* (/ (- 1.0) pivot) sum_g0_8.a)) (* shared_1 sum_g0_9.a)) (* (- 1.0) sum_g0_2.a))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.b) (* shared_1 sum_g0_5.b)) (* (/ (- 1.0) pivot) sum_g0_8.b)) (* shared_1 sum_g0_9.b)) (* (- 1.0) sum_g0_2.b))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_2 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_2))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_5.a sum_g0_5.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_10.a () Real)
(declare-fun sum_g0_10.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ sum_g0_6.a (* (- 1.0) sum_g0_10.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ sum_g0_6.b (* (- 1.0) sum_g0_10.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_6.a sum_g0_6.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun pivot () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_10.a () Real)
(declare-fun sum_g0_10.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (/ 1.0 pivot))
(define-fun shared_2 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.a) (* shared_1 sum_g0_5.a)) (* (/ (- 1.0) pivot) sum_g0_8.a)) (* shared_1 sum_g0_9.a)) (* (- 1.0) sum_g0_2.a))))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ sum_g0_6.a (* (- 1.0) sum_g0_10.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.b) (* shared_1 sum_g0_5.b)) (* (/ (- 1.0) pivot) sum_g0_8.b)) (* shared_1 sum_g0_9.b)) (* (- 1.0) sum_g0_2.b))))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ sum_g0_6.b (* (- 1.0) sum_g0_10.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_2 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_2))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_6.a sum_g0_6.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (/ 1.0 pivot))
(define-fun shared_2 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.a) (* shared_1 sum_g0_5.a)) (* (/ (- 1.0) pivot) sum_g0_8.a)) (* shared_1 sum_g0_9.a)) (* (- 1.0) sum_g0_2.a))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.b) (* shared_1 sum_g0_5.b)) (* (/ (- 1.0) pivot) sum_g0_8.b)) (* shared_1 sum_g0_9.b)) (* (- 1.0) sum_g0_2.b))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_2 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_2))
; the goal, denied
(assert (not (= (+ (+ sum_g0_5.a sum_g0_5.b) (+ sum_c1_12 sum_c1_13)) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-9: the merge of two states with the invariant has it, for the workers of group g0: the logarithm is below its tangent
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (/ 1.0 pivot))
(define-fun shared_2 () Real (/ (- 1.0) pivot))
(define-fun shared_3 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.a) (* shared_1 sum_g0_5.a)) (* shared_2 sum_g0_8.a)) (* shared_1 sum_g0_9.a)) (* (- 1.0) sum_g0_2.a))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.b) (* shared_1 sum_g0_5.b)) (* shared_2 sum_g0_8.b)) (* shared_1 sum_g0_9.b)) (* (- 1.0) sum_g0_2.b))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: any such number
(assert (< 0.0 pivot))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_3 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_3))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) (+ sum_g0_0.a sum_g0_0.b)) (* shared_1 (+ sum_g0_5.a sum_g0_5.b))) (* shared_2 (+ sum_g0_8.a sum_g0_8.b))) (* shared_1 (+ sum_g0_9.a sum_g0_9.b))) (* (- 1.0) (+ sum_g0_2.a sum_g0_2.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-10: the merge of two states with the invariant has it, for the workers of group g0: a weighted output is positive
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (/ 1.0 pivot))
(define-fun shared_2 () Real (exp shared_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.a) (* shared_1 sum_g0_5.a)) (* (/ (- 1.0) pivot) sum_g0_8.a)) (* shared_1 sum_g0_9.a)) (* (- 1.0) sum_g0_2.a))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.b) (* shared_1 sum_g0_5.b)) (* (/ (- 1.0) pivot) sum_g0_8.b)) (* shared_1 sum_g0_9.b)) (* (- 1.0) sum_g0_2.b))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_2 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_2))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g0_5.a sum_g0_5.b) (* (- 1.0) (+ sum_g0_8.a sum_g0_8.b))) (+ sum_g0_9.a sum_g0_9.b)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-11: the merge of two states with the invariant has it, for the workers of group g0: if the weight is positive, so is the probability
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (/ 1.0 pivot))
(define-fun shared_2 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.a) (* shared_1 sum_g0_5.a)) (* (/ (- 1.0) pivot) sum_g0_8.a)) (* shared_1 sum_g0_9.a)) (* (- 1.0) sum_g0_2.a))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.b) (* shared_1 sum_g0_5.b)) (* (/ (- 1.0) pivot) sum_g0_8.b)) (* shared_1 sum_g0_9.b)) (* (- 1.0) sum_g0_2.b))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_2 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_2))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ (+ (+ sum_g0_5.a sum_g0_5.b) (* (- 1.0) (+ sum_g0_8.a sum_g0_8.b))) (+ sum_g0_9.a sum_g0_9.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-12: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (/ 1.0 pivot))
(define-fun shared_2 () Real (exp shared_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.a) (* shared_1 sum_g0_5.a)) (* (/ (- 1.0) pivot) sum_g0_8.a)) (* shared_1 sum_g0_9.a)) (* (- 1.0) sum_g0_2.a))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.b) (* shared_1 sum_g0_5.b)) (* (/ (- 1.0) pivot) sum_g0_8.b)) (* shared_1 sum_g0_9.b)) (* (- 1.0) sum_g0_2.b))))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b)))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_2 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_2))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ (+ (+ sum_g0_5.a sum_g0_5.b) (* (- 1.0) (+ sum_g0_8.a sum_g0_8.b))) (+ sum_g0_9.a sum_g0_9.b)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-13: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_10.a () Real)
(declare-fun sum_g0_10.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ sum_g0_6.a (* (- 1.0) sum_g0_10.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ sum_g0_6.b (* (- 1.0) sum_g0_10.b))))
; the goal, denied
(assert (not (= (+ state0.total_1.a state0.total_1.b) (+ (+ sum_g0_6.a sum_g0_6.b) (* (- 1.0) (+ sum_g0_10.a sum_g0_10.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; g0-merge-14: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun pivot () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (/ 1.0 pivot))
(define-fun shared_2 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.a) (* shared_1 sum_g0_5.a)) (* (/ (- 1.0) pivot) sum_g0_8.a)) (* shared_1 sum_g0_9.a)) (* (- 1.0) sum_g0_2.a))))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a)) sum_g0_9.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (+ (+ (* (+ shared_0 (/ (- pivot) pivot)) sum_g0_0.b) (* shared_1 sum_g0_5.b)) (* (/ (- 1.0) pivot) sum_g0_8.b)) (* shared_1 sum_g0_9.b)) (* (- 1.0) sum_g0_2.b))))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b)) sum_g0_9.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_2 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_2))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (log (+ (* (+ 1.0 (- (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))))) x0_0) (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))))) weight0)
; sum_g0_3 = the sum over g0 of (* rise0_0 weight0)
; sum_g0_4 = the sum over g0 of (* rise0_1 weight0)
; sum_g0_5 = the sum over g0 of (* weight0 x0_0)
; sum_g0_6 = the sum over g0 of (* weight0 x0_1)
; sum_c1_7 = the sum over c1 of sum_g0_6
; sum_g0_8 = the sum over g0 of (* (* (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))) weight0) x0_0)
; sum_g0_9 = the sum over g0 of (* (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))) weight0)
(declare-fun sum_c1_7 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_5 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g0_9 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (/ (+ (+ sum_g0_5 (* (- 1.0) sum_g0_8)) sum_g0_9) sum_g0_0))
(define-fun shared_1 () Real (log shared_0))
(define-fun shared_2 () Real (exp shared_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g0_3))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g0_4))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_5))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_6))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5 sum_c1_7) sum_g0_0))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5 (* (- 1.0) sum_g0_8)) sum_g0_9)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0) (< 0.0 (+ (+ sum_g0_5 (* (- 1.0) sum_g0_8)) sum_g0_9))))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: the logarithm is below its tangent, at a value
(assert (=> (< 0.0 shared_0) (<= 0.0 (+ (+ (+ (+ (* (+ shared_1 (/ (- shared_0) shared_0)) sum_g0_0) (* (/ 1.0 shared_0) sum_g0_5)) (* (/ (- 1.0) shared_0) sum_g0_8)) (* (/ 1.0 shared_0) sum_g0_9)) (* (- 1.0) sum_g0_2)))))
; axiom: exp-log
(assert (=> (< 0.0 shared_0) (= shared_2 shared_0)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_1) shared_2))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (< 0.0 shared_0) (<= sum_g0_2 (* sum_g0_0 shared_1)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (log (+ (* (+ 1.0 (- (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))))) x0_0) (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))))) weight0)
; sum_g0_3 = the sum over g0 of (* rise0_0 weight0)
; sum_g0_4 = the sum over g0 of (* rise0_1 weight0)
; sum_g0_5 = the sum over g0 of (* weight0 x0_0)
; sum_g0_6 = the sum over g0 of (* weight0 x0_1)
; sum_c1_7 = the sum over c1 of sum_g0_6
; sum_g0_8 = the sum over g0 of (* (* (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))) weight0) x0_0)
; sum_g0_9 = the sum over g0 of (* (/ 1.0 (+ 1.0 (* 1024.0 rise0_0))) weight0)
(declare-fun sum_c1_7 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_5 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g0_9 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (/ (+ (+ sum_g0_5 (* (- 1.0) sum_g0_8)) sum_g0_9) sum_g0_0))
(define-fun shared_1 () Real (log shared_0))
(define-fun shared_2 () Real (exp shared_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g0_3))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g0_4))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_5))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_6))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5 sum_c1_7) sum_g0_0))
; hypothesis: a weighted output is positive
(assert (<= 0.0 (+ (+ sum_g0_5 (* (- 1.0) sum_g0_8)) sum_g0_9)))
; hypothesis: if the weight is positive, so is the probability
(assert (=> (< 0.0 sum_g0_0) (< 0.0 (+ (+ sum_g0_5 (* (- 1.0) sum_g0_8)) sum_g0_9))))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: the logarithm is below its tangent, at a value
(assert (=> (< 0.0 shared_0) (<= 0.0 (+ (+ (+ (+ (* (+ shared_1 (/ (- shared_0) shared_0)) sum_g0_0) (* (/ 1.0 shared_0) sum_g0_5)) (* (/ (- 1.0) shared_0) sum_g0_8)) (* (/ 1.0 shared_0) sum_g0_9)) (* (- 1.0) sum_g0_2)))))
; axiom: exp-log
(assert (=> (< 0.0 shared_0) (= shared_2 shared_0)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_1) shared_2))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
