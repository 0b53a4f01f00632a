; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
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
; reading1-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 x0_1) 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight0 x0_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 x0_1) 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) (* weight0 x0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 x0_1) 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight0 x0_1))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 x0_1) 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) (* weight0 x0_1))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 x0_1) 1.0))
; the goal, denied
(assert (not (= (+ (* weight0 x0_0) (* weight0 x0_1)) weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: the logarithm is below its tangent
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
(define-fun lift.inputs_1_0 () Real (+ (* (/ 1023.0 1024.0) x0_0) (/ 1.0 2048.0)))
(define-fun shared_3 () Real (log lift.inputs_1_0))
(define-fun shared_4 () Real (exp shared_3))
(define-fun shared_5 () Real (exp (+ shared_3 (- shared_0))))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 x0_1) 1.0))
; hypothesis: any such number
(assert (< 0.0 pivot))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-log
(assert (=> (< 0.0 lift.inputs_1_0) (= shared_4 lift.inputs_1_0)))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ shared_3 (- shared_0))) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_3) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (+ shared_3 (- shared_0)) shared_3) (< shared_5 shared_4)) (=> (< shared_3 (+ shared_3 (- shared_0))) (< shared_4 shared_5)) (=> (= (+ shared_3 (- shared_0)) shared_3) (= shared_5 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ shared_3 (- shared_0)) shared_0) (< shared_5 shared_1)) (=> (< shared_0 (+ shared_3 (- shared_0))) (< shared_1 shared_5)) (=> (= (+ shared_3 (- shared_0)) shared_0) (= shared_5 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< shared_3 shared_0) (< shared_4 shared_1)) (=> (< shared_0 shared_3) (< shared_1 shared_4)) (=> (= shared_3 shared_0) (= shared_4 shared_1))))
; axiom: exp-sum
(assert (=> (= (+ (+ shared_3 (- shared_0)) shared_0) shared_3) (= (* shared_5 shared_1) shared_4)))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) weight0) (* (/ (/ 1023.0 1024.0) pivot) (* weight0 x0_0))) (* (- 1.0) (* shared_3 weight0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-one-8: k = 1: one worker's lift has the invariant of the workers of group g0: what is pooled is positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 x0_1) 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ (* (/ 1023.0 1024.0) (* weight0 x0_0)) (* (/ 1.0 2048.0) weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-one-9: k = 1: one worker's lift has the invariant of the workers of group g0: where there is weight, so is probability
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 x0_1) 1.0))
; the goal, denied
(assert (not (=> (< 0.0 weight0) (< 0.0 (+ (* (/ 1023.0 1024.0) (* weight0 x0_0)) (* (/ 1.0 2048.0) weight0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-one-10: k = 1: one worker's lift has the invariant of the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(define-fun lift.inputs_1_0 () Real (+ (* (/ 1023.0 1024.0) x0_0) (/ 1.0 2048.0)))
(define-fun lift.mul_0 () Real (* weight0 lift.inputs_1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 x0_1) 1.0))
; the goal, denied
(assert (not (= lift.mul_0 (+ (* (/ 1023.0 1024.0) (* weight0 x0_0)) (* (/ 1.0 2048.0) weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-one-11: k = 1: one worker's lift has the invariant of the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(define-fun lift.inputs_1_1 () Real (+ (* (/ 1023.0 1024.0) x0_1) (/ 1.0 2048.0)))
(define-fun lift.mul_1 () Real (* weight0 lift.inputs_1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 x0_1) 1.0))
; the goal, denied
(assert (not (= lift.mul_1 (+ (* (/ 1023.0 1024.0) (* weight0 x0_1)) (* (/ 1.0 2048.0) weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.a sum_g0_3.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.b sum_g0_3.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.a sum_g0_3.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.b sum_g0_3.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.a sum_g0_3.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.b sum_g0_3.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_2.a sum_g0_2.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.a sum_g0_3.a) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.b sum_g0_3.b) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_3.a sum_g0_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.a sum_g0_3.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.b sum_g0_3.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_3.a sum_g0_3.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.a sum_g0_3.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.b sum_g0_3.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (= (+ (+ sum_g0_2.a sum_g0_2.b) (+ sum_g0_3.a sum_g0_3.b)) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: the logarithm is below its tangent
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (/ (/ 1023.0 1024.0) pivot))
(define-fun shared_2 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.a sum_g0_3.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.a) (* shared_1 sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.b sum_g0_3.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.b) (* shared_1 sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: any such number
(assert (< 0.0 pivot))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_2 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_2))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) (+ sum_g0_0.a sum_g0_0.b)) (* shared_1 (+ sum_g0_2.a sum_g0_2.b))) (* (- 1.0) (+ sum_g0_1.a sum_g0_1.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: what is pooled is positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.a sum_g0_3.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.b sum_g0_3.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (<= 0.0 (+ (* (/ 1023.0 1024.0) (+ sum_g0_2.a sum_g0_2.b)) (* (/ 1.0 2048.0) (+ sum_g0_0.a sum_g0_0.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-merge-9: the merge of two states with the invariant has it, for the workers of group g0: where there is weight, so is probability
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.a sum_g0_3.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.b sum_g0_3.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ (* (/ 1023.0 1024.0) (+ sum_g0_2.a sum_g0_2.b)) (* (/ 1.0 2048.0) (+ sum_g0_0.a sum_g0_0.b)))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-merge-10: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.a sum_g0_3.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.b sum_g0_3.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ (* (/ 1023.0 1024.0) (+ sum_g0_2.a sum_g0_2.b)) (* (/ 1.0 2048.0) (+ sum_g0_0.a sum_g0_0.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-merge-11: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.a sum_g0_3.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.b sum_g0_3.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (= (+ state0.total_1.a state0.total_1.b) (+ (* (/ 1023.0 1024.0) (+ sum_g0_3.a sum_g0_3.b)) (* (/ 1.0 2048.0) (+ sum_g0_0.a sum_g0_0.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-g0-merge-12: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.a sum_g0_3.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 2048.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2.b sum_g0_3.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 2048.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 2048.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading1-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (log (+ (* (/ 1023.0 1024.0) x0_0) (/ 1.0 2048.0))) weight0)
; sum_g0_2 = the sum over g0 of (* weight0 x0_0)
; sum_g0_3 = the sum over g0 of (* weight0 x0_1)
(declare-fun pivot () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (/ (+ (* (/ 1023.0 1024.0) sum_g0_2) (* (/ 1.0 2048.0) sum_g0_0)) sum_g0_0))
(define-fun shared_1 () Real (log shared_0))
(define-fun shared_2 () Real (exp shared_1))
(define-fun lift.inputs_1_0 () Real (+ (* (/ 1023.0 1024.0) x0_0) (/ 1.0 2048.0)))
(define-fun shared_4 () Real (log lift.inputs_1_0))
(define-fun shared_5 () Real (exp shared_4))
(define-fun shared_6 () Real (log pivot))
(define-fun shared_7 () Real (exp shared_6))
(define-fun shared_8 () Real (exp (+ shared_4 (- shared_6))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_2))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_3))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_2 sum_g0_3) sum_g0_0))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2) (* (/ 1.0 2048.0) sum_g0_0))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2) (* (/ 1.0 2048.0) sum_g0_0)))))
; hypothesis: the weights of the living sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: the logarithm is below its tangent, at a value
(assert (=> (< 0.0 shared_0) (<= 0.0 (+ (+ (* (+ shared_1 (/ (+ (/ 1.0 2048.0) (- shared_0)) shared_0)) sum_g0_0) (* (/ (/ 1023.0 1024.0) shared_0) sum_g0_2)) (* (- 1.0) sum_g0_1)))))
; axiom: exp-log
(assert (=> (< 0.0 shared_0) (= shared_2 shared_0)))
; axiom: exp-log
(assert (=> (< 0.0 lift.inputs_1_0) (= shared_5 lift.inputs_1_0)))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_7 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ shared_4 (- shared_6))) shared_8))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_4) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_1) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_6) shared_7))
; axiom: exp-increasing
(assert (and (=> (< (+ shared_4 (- shared_6)) shared_4) (< shared_8 shared_5)) (=> (< shared_4 (+ shared_4 (- shared_6))) (< shared_5 shared_8)) (=> (= (+ shared_4 (- shared_6)) shared_4) (= shared_8 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ shared_4 (- shared_6)) shared_1) (< shared_8 shared_2)) (=> (< shared_1 (+ shared_4 (- shared_6))) (< shared_2 shared_8)) (=> (= (+ shared_4 (- shared_6)) shared_1) (= shared_8 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (+ shared_4 (- shared_6)) shared_6) (< shared_8 shared_7)) (=> (< shared_6 (+ shared_4 (- shared_6))) (< shared_7 shared_8)) (=> (= (+ shared_4 (- shared_6)) shared_6) (= shared_8 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< shared_4 shared_1) (< shared_5 shared_2)) (=> (< shared_1 shared_4) (< shared_2 shared_5)) (=> (= shared_4 shared_1) (= shared_5 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< shared_4 shared_6) (< shared_5 shared_7)) (=> (< shared_6 shared_4) (< shared_7 shared_5)) (=> (= shared_4 shared_6) (= shared_5 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< shared_1 shared_6) (< shared_2 shared_7)) (=> (< shared_6 shared_1) (< shared_7 shared_2)) (=> (= shared_1 shared_6) (= shared_2 shared_7))))
; axiom: exp-sum
(assert (=> (= (+ (+ shared_4 (- shared_6)) shared_6) shared_4) (= (* shared_8 shared_7) shared_5)))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (< 0.0 shared_0) (<= sum_g0_1 (* sum_g0_0 shared_1)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
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
; reading2-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ (+ x0_0 x0_1) x0_2) 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight0 x0_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ (+ x0_0 x0_1) x0_2) 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) (* weight0 x0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ (+ x0_0 x0_1) x0_2) 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight0 x0_1))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ (+ x0_0 x0_1) x0_2) 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) (* weight0 x0_1))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_2))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_2 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ (+ x0_0 x0_1) x0_2) 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight0 x0_2))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_2))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_2 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ (+ x0_0 x0_1) x0_2) 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) (* weight0 x0_2))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-one-8: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_2))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_2 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ (+ x0_0 x0_1) x0_2) 1.0))
; the goal, denied
(assert (not (= (+ (+ (* weight0 x0_0) (* weight0 x0_1)) (* weight0 x0_2)) weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-one-9: k = 1: one worker's lift has the invariant of the workers of group g0: the logarithm is below its tangent
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x0_2 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
(define-fun lift.inputs_1_0 () Real (+ (* (/ 1023.0 1024.0) x0_0) (/ 1.0 3072.0)))
(define-fun shared_3 () Real (log lift.inputs_1_0))
(define-fun shared_4 () Real (exp shared_3))
(define-fun shared_5 () Real (exp (+ shared_3 (- shared_0))))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ (+ x0_0 x0_1) x0_2) 1.0))
; hypothesis: any such number
(assert (< 0.0 pivot))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-log
(assert (=> (< 0.0 lift.inputs_1_0) (= shared_4 lift.inputs_1_0)))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ shared_3 (- shared_0))) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_3) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (+ shared_3 (- shared_0)) shared_3) (< shared_5 shared_4)) (=> (< shared_3 (+ shared_3 (- shared_0))) (< shared_4 shared_5)) (=> (= (+ shared_3 (- shared_0)) shared_3) (= shared_5 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ shared_3 (- shared_0)) shared_0) (< shared_5 shared_1)) (=> (< shared_0 (+ shared_3 (- shared_0))) (< shared_1 shared_5)) (=> (= (+ shared_3 (- shared_0)) shared_0) (= shared_5 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< shared_3 shared_0) (< shared_4 shared_1)) (=> (< shared_0 shared_3) (< shared_1 shared_4)) (=> (= shared_3 shared_0) (= shared_4 shared_1))))
; axiom: exp-sum
(assert (=> (= (+ (+ shared_3 (- shared_0)) shared_0) shared_3) (= (* shared_5 shared_1) shared_4)))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) weight0) (* (/ (/ 1023.0 1024.0) pivot) (* weight0 x0_0))) (* (- 1.0) (* shared_3 weight0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-one-10: k = 1: one worker's lift has the invariant of the workers of group g0: what is pooled is positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ (+ x0_0 x0_1) x0_2) 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ (* (/ 1023.0 1024.0) (* weight0 x0_0)) (* (/ 1.0 3072.0) weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-one-11: k = 1: one worker's lift has the invariant of the workers of group g0: where there is weight, so is probability
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ (+ x0_0 x0_1) x0_2) 1.0))
; the goal, denied
(assert (not (=> (< 0.0 weight0) (< 0.0 (+ (* (/ 1023.0 1024.0) (* weight0 x0_0)) (* (/ 1.0 3072.0) weight0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-one-12: k = 1: one worker's lift has the invariant of the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x0_2 () Real)
(define-fun lift.inputs_1_0 () Real (+ (* (/ 1023.0 1024.0) x0_0) (/ 1.0 3072.0)))
(define-fun lift.mul_0 () Real (* weight0 lift.inputs_1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ (+ x0_0 x0_1) x0_2) 1.0))
; the goal, denied
(assert (not (= lift.mul_0 (+ (* (/ 1023.0 1024.0) (* weight0 x0_0)) (* (/ 1.0 3072.0) weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-one-13: k = 1: one worker's lift has the invariant of the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x0_2 () Real)
(define-fun lift.inputs_1_1 () Real (+ (* (/ 1023.0 1024.0) x0_1) (/ 1.0 3072.0)))
(define-fun lift.mul_1 () Real (* weight0 lift.inputs_1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ (+ x0_0 x0_1) x0_2) 1.0))
; the goal, denied
(assert (not (= lift.mul_1 (+ (* (/ 1023.0 1024.0) (* weight0 x0_1)) (* (/ 1.0 3072.0) weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-one-14: k = 1: one worker's lift has the invariant of the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x0_2 () Real)
(define-fun lift.inputs_1_2 () Real (+ (* (/ 1023.0 1024.0) x0_2) (/ 1.0 3072.0)))
(define-fun lift.mul_2 () Real (* weight0 lift.inputs_1_2))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_2))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_2 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ (+ x0_0 x0_1) x0_2) 1.0))
; the goal, denied
(assert (not (= lift.mul_2 (+ (* (/ 1023.0 1024.0) (* weight0 x0_2)) (* (/ 1.0 3072.0) weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.total_2.a () Real)
(declare-fun state0.total_2.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.a (+ (* (/ 1023.0 1024.0) sum_g0_4.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.b (+ (* (/ 1023.0 1024.0) sum_g0_4.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.total_2.a () Real)
(declare-fun state0.total_2.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.a (+ (* (/ 1023.0 1024.0) sum_g0_4.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.b (+ (* (/ 1023.0 1024.0) sum_g0_4.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_2.a sum_g0_2.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_3.a sum_g0_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.total_2.a () Real)
(declare-fun state0.total_2.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.a (+ (* (/ 1023.0 1024.0) sum_g0_4.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.b (+ (* (/ 1023.0 1024.0) sum_g0_4.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_3.a sum_g0_3.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_2.a () Real)
(declare-fun state0.total_2.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.a (+ (* (/ 1023.0 1024.0) sum_g0_4.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.b (+ (* (/ 1023.0 1024.0) sum_g0_4.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.total_2.a () Real)
(declare-fun state0.total_2.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.a (+ (* (/ 1023.0 1024.0) sum_g0_4.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.b (+ (* (/ 1023.0 1024.0) sum_g0_4.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.total_2.a () Real)
(declare-fun state0.total_2.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.a (+ (* (/ 1023.0 1024.0) sum_g0_4.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.b (+ (* (/ 1023.0 1024.0) sum_g0_4.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (= (+ (+ (+ sum_g0_2.a sum_g0_2.b) (+ sum_g0_3.a sum_g0_3.b)) (+ sum_g0_4.a sum_g0_4.b)) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-9: the merge of two states with the invariant has it, for the workers of group g0: the logarithm is below its tangent
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.total_2.a () Real)
(declare-fun state0.total_2.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (/ (/ 1023.0 1024.0) pivot))
(define-fun shared_2 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.a) (* shared_1 sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.a (+ (* (/ 1023.0 1024.0) sum_g0_4.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.b) (* shared_1 sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.b (+ (* (/ 1023.0 1024.0) sum_g0_4.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: any such number
(assert (< 0.0 pivot))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_2 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_2))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) (+ sum_g0_0.a sum_g0_0.b)) (* shared_1 (+ sum_g0_2.a sum_g0_2.b))) (* (- 1.0) (+ sum_g0_1.a sum_g0_1.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-10: the merge of two states with the invariant has it, for the workers of group g0: what is pooled is positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.total_2.a () Real)
(declare-fun state0.total_2.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.a (+ (* (/ 1023.0 1024.0) sum_g0_4.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.b (+ (* (/ 1023.0 1024.0) sum_g0_4.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (<= 0.0 (+ (* (/ 1023.0 1024.0) (+ sum_g0_2.a sum_g0_2.b)) (* (/ 1.0 3072.0) (+ sum_g0_0.a sum_g0_0.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-11: the merge of two states with the invariant has it, for the workers of group g0: where there is weight, so is probability
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.total_2.a () Real)
(declare-fun state0.total_2.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.a (+ (* (/ 1023.0 1024.0) sum_g0_4.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.b (+ (* (/ 1023.0 1024.0) sum_g0_4.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ (* (/ 1023.0 1024.0) (+ sum_g0_2.a sum_g0_2.b)) (* (/ 1.0 3072.0) (+ sum_g0_0.a sum_g0_0.b)))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-12: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.total_2.a () Real)
(declare-fun state0.total_2.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.a (+ (* (/ 1023.0 1024.0) sum_g0_4.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.b (+ (* (/ 1023.0 1024.0) sum_g0_4.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ (* (/ 1023.0 1024.0) (+ sum_g0_2.a sum_g0_2.b)) (* (/ 1.0 3072.0) (+ sum_g0_0.a sum_g0_0.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-13: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.total_2.a () Real)
(declare-fun state0.total_2.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.a (+ (* (/ 1023.0 1024.0) sum_g0_4.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.b (+ (* (/ 1023.0 1024.0) sum_g0_4.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (= (+ state0.total_1.a state0.total_1.b) (+ (* (/ 1023.0 1024.0) (+ sum_g0_3.a sum_g0_3.b)) (* (/ 1.0 3072.0) (+ sum_g0_0.a sum_g0_0.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-14: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.total_2.a () Real)
(declare-fun state0.total_2.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.a (+ (* (/ 1023.0 1024.0) sum_g0_4.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.b (+ (* (/ 1023.0 1024.0) sum_g0_4.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (= (+ state0.total_2.a state0.total_2.b) (+ (* (/ 1023.0 1024.0) (+ sum_g0_4.a sum_g0_4.b)) (* (/ 1.0 3072.0) (+ sum_g0_0.a sum_g0_0.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-g0-merge-15: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.total_2.a () Real)
(declare-fun state0.total_2.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log pivot))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.a sum_g0_3.a) sum_g0_4.a) sum_g0_0.a))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.a) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.a)) (* (- 1.0) sum_g0_1.a))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (+ (* (/ 1023.0 1024.0) sum_g0_2.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a (+ (* (/ 1023.0 1024.0) sum_g0_3.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.a (+ (* (/ 1023.0 1024.0) sum_g0_4.a) (* (/ 1.0 3072.0) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2.b sum_g0_3.b) sum_g0_4.b) sum_g0_0.b))
; hypothesis: the logarithm is below its tangent
(assert (<= 0.0 (+ (+ (* (+ shared_0 (/ (+ (/ 1.0 3072.0) (- pivot)) pivot)) sum_g0_0.b) (* (/ (/ 1023.0 1024.0) pivot) sum_g0_2.b)) (* (- 1.0) sum_g0_1.b))))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (+ (* (/ 1023.0 1024.0) sum_g0_2.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b (+ (* (/ 1023.0 1024.0) sum_g0_3.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_2.b (+ (* (/ 1023.0 1024.0) sum_g0_4.b) (* (/ 1.0 3072.0) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_1 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/logloss
; LinearPool, T7.2/logloss: −log F(y) ≤ Σ w_i·(−log M_i(y))
; reading2-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (log (+ (* (/ 1023.0 1024.0) x0_0) (/ 1.0 3072.0))) weight0)
; sum_g0_2 = the sum over g0 of (* weight0 x0_0)
; sum_g0_3 = the sum over g0 of (* weight0 x0_1)
; sum_g0_4 = the sum over g0 of (* weight0 x0_2)
(declare-fun pivot () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (/ (+ (* (/ 1023.0 1024.0) sum_g0_2) (* (/ 1.0 3072.0) sum_g0_0)) sum_g0_0))
(define-fun shared_1 () Real (log shared_0))
(define-fun shared_2 () Real (exp shared_1))
(define-fun lift.inputs_1_0 () Real (+ (* (/ 1023.0 1024.0) x0_0) (/ 1.0 3072.0)))
(define-fun shared_4 () Real (log lift.inputs_1_0))
(define-fun shared_5 () Real (exp shared_4))
(define-fun shared_6 () Real (log pivot))
(define-fun shared_7 () Real (exp shared_6))
(define-fun shared_8 () Real (exp (+ shared_4 (- shared_6))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_2))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_3))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_4))))
; hypothesis: the masses sum to the weights
(assert (= (+ (+ sum_g0_2 sum_g0_3) sum_g0_4) sum_g0_0))
; hypothesis: what is pooled is positive
(assert (<= 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2) (* (/ 1.0 3072.0) sum_g0_0))))
; hypothesis: where there is weight, so is probability
(assert (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (/ 1023.0 1024.0) sum_g0_2) (* (/ 1.0 3072.0) sum_g0_0)))))
; hypothesis: the weights of the living sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: the logarithm is below its tangent, at a value
(assert (=> (< 0.0 shared_0) (<= 0.0 (+ (+ (* (+ shared_1 (/ (+ (/ 1.0 3072.0) (- shared_0)) shared_0)) sum_g0_0) (* (/ (/ 1023.0 1024.0) shared_0) sum_g0_2)) (* (- 1.0) sum_g0_1)))))
; axiom: exp-log
(assert (=> (< 0.0 shared_0) (= shared_2 shared_0)))
; axiom: exp-log
(assert (=> (< 0.0 lift.inputs_1_0) (= shared_5 lift.inputs_1_0)))
; axiom: exp-log
(assert (=> (< 0.0 pivot) (= shared_7 pivot)))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ shared_4 (- shared_6))) shared_8))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_4) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_1) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_6) shared_7))
; axiom: exp-increasing
(assert (and (=> (< (+ shared_4 (- shared_6)) shared_4) (< shared_8 shared_5)) (=> (< shared_4 (+ shared_4 (- shared_6))) (< shared_5 shared_8)) (=> (= (+ shared_4 (- shared_6)) shared_4) (= shared_8 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ shared_4 (- shared_6)) shared_1) (< shared_8 shared_2)) (=> (< shared_1 (+ shared_4 (- shared_6))) (< shared_2 shared_8)) (=> (= (+ shared_4 (- shared_6)) shared_1) (= shared_8 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (+ shared_4 (- shared_6)) shared_6) (< shared_8 shared_7)) (=> (< shared_6 (+ shared_4 (- shared_6))) (< shared_7 shared_8)) (=> (= (+ shared_4 (- shared_6)) shared_6) (= shared_8 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< shared_4 shared_1) (< shared_5 shared_2)) (=> (< shared_1 shared_4) (< shared_2 shared_5)) (=> (= shared_4 shared_1) (= shared_5 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< shared_4 shared_6) (< shared_5 shared_7)) (=> (< shared_6 shared_4) (< shared_7 shared_5)) (=> (= shared_4 shared_6) (= shared_5 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< shared_1 shared_6) (< shared_2 shared_7)) (=> (< shared_6 shared_1) (< shared_7 shared_2)) (=> (= shared_1 shared_6) (= shared_2 shared_7))))
; axiom: exp-sum
(assert (=> (= (+ (+ shared_4 (- shared_6)) shared_6) shared_4) (= (* shared_8 shared_7) shared_5)))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (< 0.0 shared_0) (<= sum_g0_1 (* sum_g0_0 shared_1)))))
(check-sat)
