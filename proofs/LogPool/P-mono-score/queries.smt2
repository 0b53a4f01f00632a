; butterfly prove --operator LogPool --contract P-mono/score
; LogPool, P-mono/score: order (a): if one worker's score of y rises alone, the fused y does not fall
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
; butterfly prove --operator LogPool --contract P-mono/score
; LogPool, P-mono/score: order (a): if one worker's score of y rises alone, the fused y does not fall
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: outputs rise
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun rise1_0 () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise1_0))
; the goal, denied
(assert (not (<= 0.0 (* rise1_0 weight1))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/score
; LogPool, P-mono/score: order (a): if one worker's score of y rises alone, the fused y does not fall
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: outputs rise
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun rise1_1 () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise1_1))
; the goal, denied
(assert (not (<= 0.0 (* rise1_1 weight1))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/score
; LogPool, P-mono/score: order (a): if one worker's score of y rises alone, the fused y does not fall
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/score
; LogPool, P-mono/score: order (a): if one worker's score of y rises alone, the fused y does not fall
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: outputs rise
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g1_2.a () Real)
(declare-fun sum_g1_2.b () Real)
; hypothesis: outputs rise
(assert (<= 0.0 sum_g1_2.a))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g1_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_2.a sum_g1_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/score
; LogPool, P-mono/score: order (a): if one worker's score of y rises alone, the fused y does not fall
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: outputs rise
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
; hypothesis: outputs rise
(assert (<= 0.0 sum_g1_3.a))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g1_3.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_3.a sum_g1_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/score
; LogPool, P-mono/score: order (a): if one worker's score of y rises alone, the fused y does not fall
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g1_4.a () Real)
(declare-fun sum_g1_4.b () Real)
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_4.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_4.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g1_4.a sum_g1_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/score
; LogPool, P-mono/score: order (a): if one worker's score of y rises alone, the fused y does not fall
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a sum_g1_5.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b sum_g1_5.b))
; the goal, denied
(assert (not (= (+ state0.total_1.a state0.total_1.b) (+ sum_g1_5.a sum_g1_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/score
; LogPool, P-mono/score: order (a): if one worker's score of y rises alone, the fused y does not fall
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/score
; LogPool, P-mono/score: order (a): if one worker's score of y rises alone, the fused y does not fall
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
; sum_g1_2 = the sum over g1 of (* rise1_0 weight1)
; sum_g1_3 = the sum over g1 of (* rise1_1 weight1)
; sum_g1_4 = the sum over g1 of (* weight1 x1_0)
; sum_c1_6 = the sum over c1 of (exp (/ (+ (* weight0 x0_1) sum_g1_5) (+ weight0 sum_g1_0)))
(declare-fun rise0_0 () Real)
(declare-fun rise0_1 () Real)
(declare-fun share () Real)
(declare-fun sum_c1_6 () Real)
(declare-fun sum_g1_0 () Real)
(declare-fun sum_g1_2 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_4 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.inputs_1_0 () Real (+ x0_0 rise0_0))
(define-fun lift.mul_0.3 () Real (* weight0 lift.inputs_1_0))
(define-fun shared_2 () Real (/ (+ lift.mul_0.3 sum_g1_4) (+ weight0 sum_g1_0)))
(define-fun shared_3 () Real (exp shared_2))
(define-fun lift.mul_0 () Real (* weight0 x0_0))
(define-fun shared_5 () Real (/ (+ lift.mul_0 sum_g1_4) (+ weight0 sum_g1_0)))
(define-fun shared_6 () Real (exp shared_5))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g1_2))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g1_3))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise0_0))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise0_1))
; hypothesis: a share is from 0 to 1
(assert (<= 0.0 share))
; hypothesis: a share is from 0 to 1
(assert (<= share 1.0))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (<= 0.0 sum_c1_6))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_2) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_5) shared_6))
; axiom: exp-increasing
(assert (and (=> (< shared_2 shared_5) (< shared_3 shared_6)) (=> (< shared_5 shared_2) (< shared_6 shared_3)) (=> (= shared_2 shared_5) (= shared_3 shared_6))))
; the goal, denied
(assert (not (and (not (= (+ weight0 sum_g1_0) 0.0)) (not (= (+ shared_6 sum_c1_6) 0.0)) (not (= (+ shared_3 sum_c1_6) 0.0)) (<= (/ shared_6 (+ shared_6 sum_c1_6)) (/ shared_3 (+ shared_3 sum_c1_6))))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-mono/score
; LogPool, P-mono/score: order (a): if one worker's score of y rises alone, the fused y does not fall
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
; sum_g1_2 = the sum over g1 of (* rise1_0 weight1)
; sum_g1_3 = the sum over g1 of (* rise1_1 weight1)
; sum_c1_6 = the sum over c1 of (exp (/ (+ (* weight0 x0_1) sum_g1_5) (+ weight0 sum_g1_0)))
(declare-fun rise0_0 () Real)
(declare-fun rise0_1 () Real)
(declare-fun share () Real)
(declare-fun sum_c1_6 () Real)
(declare-fun sum_g1_0 () Real)
(declare-fun sum_g1_2 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g1_2))
; hypothesis: outputs rise
(assert (<= 0.0 sum_g1_3))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise0_0))
; hypothesis: a rise is not negative
(assert (<= 0.0 rise0_1))
; hypothesis: a share is from 0 to 1
(assert (<= 0.0 share))
; hypothesis: a share is from 0 to 1
(assert (<= share 1.0))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (<= 0.0 sum_c1_6))
; the goal, denied
(assert (= (+ weight0 sum_g1_0) 0.0))
(check-sat)
