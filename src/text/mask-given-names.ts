/** Common given names of the languages tickets are read in, without those that are words, places or products too. */
export const givenNames: readonly string[] = (
  "Aaron Abigail Adrian Adriana Agnieszka Ahmed Alan Alejandra Alejandro Alessandro Alexander Alexandra Alexandre Alfredo Alice Alina Aline " +
  "Álvaro Amanda Ana Anastasia Andrea Andreas Andrés Andrew Andrzej Angela Angelika Anita Anja Anke Anna Anne Annette Annika Anthony Antje Antoine " +
  "Antônio António Arnaud Arthur Astrid Aurélie Barbara Bärbel Beatriz Benjamin Bernard Bernd Bianca Birgit Bjarne Björn Brigitte Bruno Camille Carla " +
  "Carlos Carmen Carolina Caroline Catarina Catherine Cécile Céline Charles Chloé Christian Christiane Christina Christine Christoph Christophe " +
  "Christopher Claire Clara Claudia Cláudia Cristina Dagmar Damien Daniel Daniela Danielle David Davide Deborah Delphine Denis Denise Derek Dieter " +
  "Dietmar Dirk Dmitri Dominik Dominique Donald Doris Dorothea Eduardo Edward Elena Elisabeth Elizabeth Elke Emily Emma Emmanuel Enrique Erik Esther " +
  "Eva Évelyne Fabian Fabien Fabio Fábio Fatima Felipe Felix Fernanda Fernando Filipe Florian François Françoise Franziska Friedrich " +
  "Gabriel Gabriela Gareth Geoffrey George Gerald Gerd Gerhard Giovanni Giulia Giuseppe Gisela Gonzalo Graham Gregory Guillaume Guillermo Gunther " +
  "Günter Gustavo Hannah Hans Harald Harry Hassan Heather Heidi Heike Heiko Heinrich Heinz Helen Helena Helga Helmut Henrik Henrique Henry Herbert Holger " +
  "Horst Hugo Ian Ibrahim Ignacio Inês Inga Ingo Ingrid Irene Isabel Isabelle Ivan Ivana Jacqueline Jakub James Jane Janet Jaroslav Javier Jean Jennifer " +
  "Jeremy Jessica Jiří João Joana Joachim Joanna Johann Johanna Johannes John Jonas Jonathan Jörg Jorge Joseph Josef Juan Julia Julie Julian Julien " +
  "Jürgen Justine Jutta Karen Karin Karl Karsten Katarzyna Katharina Katherine Kathrin Katja Kenneth Kerstin Kevin Klaus Konrad Kurt Larissa Lars " +
  "Laura Laurent Léa Leonardo Leonie Letícia Lisa Lucas Lucia Lúcia Ludwig Luís Luisa Luísa Lukas Luke Magdalena Maik Małgorzata Manfred Manon Manuel Manuela " +
  "Marcel Marcelo Márcia Marco Marcos Marcus Margaret Margarida Maria María Mariana Marie Marina Mário Marion Markus Marta Martin Martina Martine Mateus " +
  "Mathias Mathieu Matthew Matthias Maurice Maximilian Melanie Michael Michaela Michal Michel Michelle Miguel Mirko Mohamed Mohammed Monika Monique Moritz Muhammad " +
  "Nadine Natalia Natalie Nathalie Nicholas Nicola Nicolas Nicole Niklas Nils Norbert Olaf Olga Oliver Olivia Olivier Oscar Otto Pablo Patrícia Patricia Patrick " +
  "Paula Pauline Pedro Peter Petra Philipp Philippe Pierre Piotr Priya Rafael Raimund Rainer Rajesh Ralf Raquel Raúl Rebecca Regina Renata Renate Ricardo Richard " +
  "Robert Roberta Roberto Rodrigo Roger Roland Ronald Rosemarie Rüdiger Ruth Sabine Samantha Samuel Sandra Sara Sarah Sébastien Sebastian Sergio Sérgio Silke Silvia " +
  "Simone Sofia Sophia Sophie Stefan Stefanie Steffen Stéphane Stephanie Stephen Steven Susan Susanne Svenja Sylvie Tânia Tatiana Teresa Theresa Thierry Thomas Thorsten " +
  "Tiago Tobias Torsten Ulrich Ulrike Ursula Uwe Valentina Valérie Vanessa Verena Véronique Vicente Victoria Vincent Vladimir Volker Walter Werner Wilhelm William Wolfgang " +
  "Xavier Yannick Yasmin Yolanda Yves Yvonne Zbigniew"
).split(" ");
